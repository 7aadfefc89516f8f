import { Mail, Send as SendIcon } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { BackButton, FinishButton } from '../../design/leave-buttons.tsx';
import { Note } from '../../design/note.tsx';
import { Title } from '../../design/title.tsx';
import { EmailField } from '../../fields/email-field.tsx';
import { KeyboardDock } from '../../fields/keypad/keyboard-dock.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import type { Address } from '../../flow/entrance-state.ts';
import { Words } from '../../text/words.tsx';
import { FieldsForm } from '../fields-form.tsx';
import { Message } from '../message.tsx';
import type { ScreenProps } from '../screen-props.ts';
import '../login/login-screen.css';

/** Staff say where the one-time code shall go. */
export const AddressScreen = ({ state, send }: ScreenProps<Address>) => {
  const keys = useBuiltInKeys();
  const { form, failure, waiting } = state;
  return (
    <Frame
      screen="address"
      stage="keyboard"
      busy={waiting !== null}
      arriveAt="first-empty-field"
      tool={keys.toggle}
      paper="signin signin--staff signin--one-field"
      desk={keys.shown && <KeyboardDock purpose="address" />}
      enquiryNumber={failure?.enquiryNumber}
      leave={<FinishButton />}
      back={<BackButton />}
      primary={
        <ActionButton
          action="send-code"
          look="primary"
          submits="fields"
          state={waiting === null ? 'ready' : 'busy'}
          icon={SendIcon}
          iconSide="after"
        >
          {waiting === null ? <Words k="address.submit" /> : <Words k="address.waiting" />}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="signin__say">
            <Title id={titleId}>
              <Words k="address.title" />
            </Title>
            <Message form={form} failure={failure}>
              <p className="lead">
                <Words k="address.lead" />
              </p>
            </Message>
            {!failure && (
              <Note icon={Mail}>
                <Words k="address.note" />
              </Note>
            )}
          </div>
          <FieldsForm className="signin__fields" failure={failure}>
            <EmailField
              value={form.values.emailAddress}
              fault={form.faults.emailAddress}
              onTyped={(value) => send({ type: 'typed', field: 'emailAddress', value })}
              onLeft={() => send({ type: 'left', field: 'emailAddress' })}
            />
          </FieldsForm>
        </>
      )}
    </Frame>
  );
};
