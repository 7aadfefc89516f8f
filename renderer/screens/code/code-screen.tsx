import { ArrowRight, Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { BackButton, FinishButton } from '../../design/leave-buttons.tsx';
import { Note } from '../../design/note.tsx';
import { Title } from '../../design/title.tsx';
import { CodeField } from '../../fields/code-field.tsx';
import { KeyboardDock } from '../../fields/keypad/keyboard-dock.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import type { Code } from '../../flow/entrance-state.ts';
import { Words } from '../../text/words.tsx';
import { FieldsForm } from '../fields-form.tsx';
import { Message } from '../message.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { Resend } from './resend.tsx';
import { TimeLeft } from './time-left.tsx';
import './code-screen.css';

/** Step 2: the one-time code that was sent by e-mail. */
export const CodeScreen = ({ state, send }: ScreenProps<Code>) => {
  const { t } = useTranslation();
  const keys = useBuiltInKeys();
  const { form, failure, waiting, delivery } = state;
  const { code, maskedAddress, receivedAt } = delivery;
  const checking = waiting !== null && waiting.for !== 'resending';
  return (
    <Frame
      screen="code"
      stage="keyboard"
      busy={waiting !== null}
      arriveAt="first-empty-field"
      tool={keys.toggle}
      paper="onecode"
      desk={keys.shown && <KeyboardDock purpose="code" />}
      enquiryNumber={failure?.enquiryNumber}
      leave={<FinishButton />}
      back={<BackButton />}
      primary={
        <ActionButton
          action="verify"
          look="primary"
          submits="fields"
          state={checking ? 'busy' : 'ready'}
          icon={ArrowRight}
          iconSide="after"
        >
          {checking ? t('code.waiting') : t('code.submit')}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="onecode__say">
            <Title id={titleId}>{t('code.title')}</Title>
            <Message form={form} failure={failure}>
              <p className="lead">
                <Words k="code.sent" values={{ address: maskedAddress, count: code.length }} />
              </p>
            </Message>
            {!failure && (
              <Note icon={Mail}>
                <Words k="code.spam" />
              </Note>
            )}
          </div>
          <FieldsForm className="onecode__field" failure={failure}>
            <CodeField
              code={code}
              value={form.values.code}
              fault={form.faults.code}
              onTyped={(value) => send({ type: 'typed', field: 'code', value })}
              onLeft={() => send({ type: 'left', field: 'code' })}
            />
            <div className="timeleft">
              <TimeLeft
                endsAt={receivedAt + code.expiresInSeconds * 1000}
                totalSeconds={code.expiresInSeconds}
              />
              <Resend
                readyAt={receivedAt + code.resendableInSeconds * 1000}
                resending={waiting?.for === 'resending'}
              />
            </div>
          </FieldsForm>
        </>
      )}
    </Frame>
  );
};
