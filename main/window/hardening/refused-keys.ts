import type { Posture } from '../../../preload/contract/kiosk-profile.ts';

/** One key press, as Electron's `before-input-event` tells it. `key` is a DOM `KeyboardEvent.key`. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** What editing text needs beside Control, or Command on macOS: select, copy, paste, cut, undo, and moving by words. */
const editingKeys = new Set([
  'a',
  'c',
  'v',
  'x',
  'y',
  'z',
  'arrowleft',
  'arrowright',
  'backspace',
  'delete',
  'home',
  'end',
]);

/** Pressed by themselves they move the page, leave it or open something. */
const browserKeys = /^(f\d{1,2}|browser.*|launch.*|print|printscreen|contextmenu|help|zoom.*)$/;

/** Keys by which a laptop's system arranges and closes windows; a kiosk has no other window to go to. */
const belongsToTheSystem = (press: KeyPress, key: string): boolean =>
  press.meta || (press.alt && (key === 'f4' || key === 'tab' || key === ' '));

/** Whether a key press is kept from the page: everything but typing, moving about the page, and editing text. */
export const isRefusedKey = (press: KeyPress, posture: Posture): boolean => {
  const key = press.key.toLowerCase();
  if (posture === 'laptop' && belongsToTheSystem(press, key)) {
    return false;
  }
  // AltGr, by which some layouts type `@`, arrives as Control and Alt with a character.
  const types = press.control && press.alt && /^.$/u.test(press.key);
  if (types && !press.meta) {
    return false;
  }
  if (press.control || press.meta) {
    return press.alt || !editingKeys.has(key);
  }
  return press.alt || browserKeys.test(key);
};
