import type * as japanese from '../ja/keys.ts';
import type { Shape } from '../shape.ts';

/** Words on the built-in keypad and keyboards. Signs that only one language writes stand here, too. */
export const keys = {
  keypad: 'Keypad',
  keyboard: 'Keyboard',
  typingInto: 'Typing',
  touchField: 'Touch the field to fill in',
  touchFault: 'Touch the field to correct',
  next: 'Next field',
  delete: 'Delete',
  deleteShort: 'Delete',
  clear: 'Clear all',
  shift: 'Capitals',
  symbols: 'Symbols !?#',
  letters: 'Letters abc',
  space: 'Space',
  hiragana: 'かな',
  katakana: 'カナ',
  latin: 'ABC',
  latinLabel: 'Letters and digits',
  voiced: 'Voiced marks',
  small: 'Small kana',
  putAway: 'Hide',
  putAwayLabel: 'Hide the keyboard',
} satisfies Shape<typeof japanese.keys>;
