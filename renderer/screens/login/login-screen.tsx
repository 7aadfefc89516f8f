import { ArrowRight } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { StaffName } from '../../design/frame/staff-name.tsx';
import { BackButton, FinishButton, LogOutButton } from '../../design/leave-buttons.tsx';
import { Letter } from '../../design/pictures/letter.tsx';
import { Title } from '../../design/title.tsx';
import { KeyboardDock } from '../../fields/keypad/keyboard-dock.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import { LoginIdField } from '../../fields/login-id-field.tsx';
import { PasswordField } from '../../fields/password-field.tsx';
import type { Login, LoginPurpose } from '../../flow/entrance-state.ts';
import type { FieldName } from '../../flow/form-state.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import { FieldsForm } from '../fields-form.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { LoginWords } from './login-words.tsx';
import './login-screen.css';

/** What differs between the log-ins of both flows, and the lock. */
interface LoginLook {
  readonly title: TextKey;
  readonly submit: TextKey;
  readonly idLabel: TextKey;
}

const lookOf = (purpose: LoginPurpose): LoginLook => {
  if (purpose.kind === 'unlock') {
    return { title: 'unlock.title', submit: 'unlock.submit', idLabel: 'fields.loginId.staffLabel' };
  }
  return purpose.flow === 'counter'
    ? { title: 'staffLogin.title', submit: 'login.submit', idLabel: 'fields.loginId.staffLabel' }
    : { title: 'login.title', submit: 'login.submit', idLabel: 'fields.loginId.label' };
};

const paperOf = (purpose: LoginPurpose): string => {
  if (purpose.kind === 'unlock') return 'signin signin--staff signin--one-field';
  return purpose.flow === 'counter' ? 'signin signin--staff' : 'signin';
};

/** ID and password: of a customer from their letter, of staff, or the password alone of staff who have left the screen. */
export const LoginScreen = ({ state, send }: ScreenProps<Login>) => {
  const keys = useBuiltInKeys();
  const { purpose, form, failure, waiting } = state;
  const look = lookOf(purpose);
  const locked = purpose.kind === 'unlock';
  const withLetter = purpose.kind === 'log-in' && purpose.flow === 'selfcare';
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
      who={locked ? <StaffName actor={purpose.actor} /> : undefined}
      paper={paperOf(purpose)}
      desk={keys.shown && <KeyboardDock purpose="text" />}
      enquiryNumber={failure?.enquiryNumber}
      leave={locked ? <LogOutButton /> : <FinishButton />}
      back={locked ? undefined : <BackButton />}
      primary={
        <ActionButton
          action="log-in"
          look="primary"
          submits="fields"
          state={waiting === null ? 'ready' : 'busy'}
          icon={ArrowRight}
          iconSide="after"
        >
          {waiting === null ? <Words k={look.submit} /> : <Words k="login.waiting" />}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="signin__say">
            <Title id={titleId}>
              <Words k={look.title} />
            </Title>
            <LoginWords purpose={purpose} form={form} failure={failure} idLabel={look.idLabel} />
          </div>
          {withLetter && <Letter />}
          <FieldsForm className="signin__fields" failure={failure}>
            {!locked && <LoginIdField label={look.idLabel} {...fieldProps('loginId')} />}
            <PasswordField {...fieldProps('password')} />
          </FieldsForm>
        </>
      )}
    </Frame>
  );
};
