import { Lock } from 'lucide-react';
import { Frame } from '../../design/frame/frame.tsx';
import { BackButton } from '../../design/leave-buttons.tsx';
import { Note } from '../../design/note.tsx';
import { Title } from '../../design/title.tsx';
import { KeypadDesk } from '../../fields/keypad/keypad-desk.tsx';
import { useBuiltInKeys } from '../../fields/keypad/use-built-in-keys.tsx';
import { PinField } from '../../fields/pin-field.tsx';
import type { PanelLock } from '../../flow/panel-state.ts';
import { Words } from '../../text/words.tsx';
import { FieldsForm } from '../fields-form.tsx';
import { Message } from '../message.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { PinRefused } from './pin-refused.tsx';
import { UnlockButton } from './unlock-button.tsx';
import './panel-lock-screen.css';

/** The PIN is asked of staff who have made the hidden gesture. */
export const PanelLockScreen = ({ state, send }: ScreenProps<PanelLock>) => {
  const keys = useBuiltInKeys();
  const { form, waiting, refusal } = state;
  return (
    <Frame
      screen="staff"
      stage={keys.shown ? 'keypad' : 'plain'}
      busy={waiting !== null}
      arriveAt="first-empty-field"
      tool={keys.toggle}
      paper="panel-lock"
      desk={
        keys.shown && (
          <KeypadDesk
            fields="one"
            faults={form.faults.pin === undefined ? 'none' : 'some'}
            safe={null}
            clear={<Words k="panelLock.clear" />}
          />
        )
      }
      back={<BackButton />}
      primary={<UnlockButton waiting={waiting} refusal={refusal} />}
    >
      {(titleId) => (
        <>
          <Title id={titleId}>
            <Words k="panelLock.title" />
          </Title>
          <Message form={form} failure={null}>
            {refusal === null ? (
              <p className="lead">
                <Words k="panelLock.lead" />
              </p>
            ) : (
              <PinRefused refusal={refusal} />
            )}
          </Message>
          <FieldsForm className="panel-lock__field" failure={null}>
            <PinField
              value={form.values.pin}
              fault={form.faults.pin}
              onTyped={(value) => send({ type: 'typed', field: 'pin', value })}
              onLeft={() => send({ type: 'left', field: 'pin' })}
            />
          </FieldsForm>
          <Note icon={Lock}>
            <Words k="panelLock.safe" />
          </Note>
        </>
      )}
    </Frame>
  );
};
