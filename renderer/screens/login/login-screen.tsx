import { ArrowRight, CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { Button } from '../../design/button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { BackButton, FinishButton } from '../../design/leave-buttons.tsx';
import { SupportDialog } from '../../design/menus/support-dialog.tsx';
import { Letter } from '../../design/pictures/letter.tsx';
import { Title } from '../../design/title.tsx';
import { KeyboardDock } from '../../fields/keypad/keyboard-dock.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import { LoginIdField } from '../../fields/login-id-field.tsx';
import { PasswordField } from '../../fields/password-field.tsx';
import type { Login } from '../../flow/entrance-state.ts';
import type { FieldName } from '../../flow/form-state.ts';
import { Words } from '../../text/words.tsx';
import { FieldsForm } from '../fields-form.tsx';
import { Message } from '../message.tsx';
import type { ScreenProps } from '../screen-props.ts';
import './login-screen.css';

/** Step 1: ID and password from the letter. */
export const LoginScreen = ({ state, send }: ScreenProps<Login>) => {
  const { t } = useTranslation();
  const keys = useBuiltInKeys();
  const [lost, setLost] = useState(false);
  const { form, failure, waiting } = state;
  const fieldProps = (field: Extract<FieldName, 'loginId' | 'password'>) => ({
    value: form.values[field],
    fault: form.faults[field],
    onTyped: (value: string) => send({ type: 'typed', field, value }),
    onLeft: () => send({ type: 'left', field }),
  });
  return (
    <Frame
      screen="login"
      stage="keyboard"
      busy={waiting !== null}
      arriveAt="first-empty-field"
      tool={keys.toggle}
      paper="signin"
      desk={keys.shown && <KeyboardDock purpose="text" />}
      enquiryNumber={failure?.enquiryNumber}
      leave={<FinishButton />}
      back={<BackButton />}
      primary={
        <ActionButton
          action="log-in"
          look="primary"
          submits="fields"
          state={waiting === null ? 'ready' : 'busy'}
          icon={ArrowRight}
          iconSide="after"
        >
          {waiting === null ? t('login.submit') : t('login.waiting')}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="signin__say">
            <Title id={titleId}>{t('login.title')}</Title>
            <Message form={form} failure={failure}>
              <p className="lead">
                <Words k="login.lead" />
              </p>
            </Message>
            <Button
              look="quiet"
              size="small"
              className="button--flush"
              icon={CircleHelp}
              opensDialog
              onPress={() => setLost(true)}
            >
              {t('login.letterLost')}
            </Button>
            <SupportDialog
              open={lost}
              title={t('letterLost.title')}
              text={t('letterLost.text')}
              onClose={() => setLost(false)}
            />
          </div>
          <Letter />
          <FieldsForm className="signin__fields" failure={failure}>
            <LoginIdField {...fieldProps('loginId')} />
            <PasswordField {...fieldProps('password')} />
          </FieldsForm>
        </>
      )}
    </Frame>
  );
};
