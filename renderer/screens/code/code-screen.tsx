import { ArrowRight, Mail } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { BackButton, FinishButton } from '../../design/leave-buttons.tsx';
import { Note } from '../../design/note.tsx';
import { Title } from '../../design/title.tsx';
import { CodeField } from '../../fields/code-field.tsx';
import { KeyboardDock } from '../../fields/keypad/keyboard-dock.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import type { Code, CodeOrigin } from '../../flow/entrance-state.ts';
import { Words } from '../../text/words.tsx';
import { FieldsForm } from '../fields-form.tsx';
import { Message } from '../message.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { Resend } from './resend.tsx';
import { TimeLeft } from './time-left.tsx';
import './code-screen.css';

/** Staff see the address as they have typed it, to find a slip; a customer's own is shown masked. */
const addressOf = (origin: CodeOrigin, masked: string) =>
  origin.flow === 'counter' ? origin.emailAddress : masked;

/** The one-time code that was sent by e-mail: to the address of the contract, or to the one that staff have typed. */
export const CodeScreen = ({ state, send }: ScreenProps<Code>) => {
  const keys = useBuiltInKeys();
  const { form, failure, waiting, delivery, origin } = state;
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
          {checking ? <Words k="code.waiting" /> : <Words k="code.submit" />}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="onecode__say">
            <Title id={titleId}>
              <Words k="code.title" />
            </Title>
            <Message form={form} failure={failure}>
              <p className="lead">
                <Words
                  k="code.sent"
                  values={{ address: addressOf(origin, maskedAddress), count: code.length }}
                />
              </p>
            </Message>
            {!failure && (
              <Note icon={Mail}>
                <Words k={origin.flow === 'counter' ? 'code.correct' : 'code.spam'} />
              </Note>
            )}
          </div>
          <FieldsForm className="onecode__field" failure={failure}>
            <CodeField
              code={code}
              starts={origin.flow === 'counter' ? 'hidden' : 'shown'}
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
