import { CustomerNameField } from '../../../renderer/fields/customer-name-field.tsx';
import { EmailField } from '../../../renderer/fields/email-field.tsx';
import { Keyboard } from '../../../renderer/fields/keypad/keyboard.tsx';
import { KeyboardDock } from '../../../renderer/fields/keypad/keyboard-dock.tsx';
import type { KeyboardPurpose } from '../../../renderer/fields/keypad/keyboard-layout.ts';
import { Keypad } from '../../../renderer/fields/keypad/keypad.tsx';
import { KeypadDesk } from '../../../renderer/fields/keypad/keypad-desk.tsx';
import { RaisedKeyboard } from '../../../renderer/fields/keypad/raised-keyboard.tsx';
import { useBuiltInKeys } from '../../../renderer/fields/keypad/use-built-in-keys.tsx';
import { Words } from '../../../renderer/text/words.tsx';
import { InState } from './in-state.tsx';
import type { Shelf } from './specimen.ts';

const nothing = () => {};
const target = document.createElement('input');

const keyboard = (purpose: KeyboardPurpose) => () => <Keyboard purpose={purpose} target={target} />;

/** The button that a laptop's screens have for the built-in keys. */
const KeysToggle = () => useBuiltInKeys().toggle;

/** Everything that types. */
export const keys: Shelf = {
  Keypad: {
    'waiting for a field': () => <Keypad target={null} onNext={nothing} />,
    'several fields': () => <Keypad target={target} onNext={nothing} />,
    'one field': () => <Keypad target={target} onNext={null} />,
  },
  KeypadDesk: {
    'no field yet': () => (
      <KeypadDesk faults="none" safe={<Words k="card.safe" />} clear={<Words k="keys.clear" />} />
    ),
    'a field to correct': () => (
      <KeypadDesk faults="some" safe={null} clear={<Words k="keys.clear" />} />
    ),
  },
  Keyboard: {
    'waiting for a field': () => <Keyboard purpose="text" target={null} />,
    text: keyboard('text'),
    address: keyboard('address'),
    code: keyboard('code'),
    name: keyboard('name'),
  },
  KeyboardDock: {
    'below a field': () => (
      <>
        <EmailField value="" fault={undefined} onTyped={nothing} onLeft={nothing} />
        <KeyboardDock purpose="address" />
      </>
    ),
  },
  KeysToggle: {
    'on a laptop': () => (
      <InState change={{ posture: 'laptop' }}>
        <KeysToggle />
      </InState>
    ),
  },
  RaisedKeyboard: {
    'comes out at a touch': () => (
      <>
        <CustomerNameField value="" fault={undefined} onTyped={nothing} onLeft={nothing} />
        <RaisedKeyboard />
      </>
    ),
  },
};
