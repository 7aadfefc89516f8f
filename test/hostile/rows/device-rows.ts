import type { deviceTricks } from '../page/device-tricks.ts';
import { type Rows, walled } from './expected.ts';

/** Absent, refused by permission, or switched off by the permissions policy: each browser says it in a way of its own. */
const refused = walled(
  /^(NotAllowedError|SecurityError|AbortError|NotFoundError|NotSupportedError|ReferenceError|TypeError|denied|false)$/,
);

export const deviceRows: Rows<typeof deviceTricks> = {
  'read the clipboard': refused,
  'read all of the clipboard': refused,
  'paste by a command': refused,
  'open a file': refused,
  'save a file': refused,
  'open a folder': refused,
  'show a notification': walled('denied'),
  'learn where it is': walled('refused with code 1'),
  'use the camera': refused,
  'use the microphone': refused,
  'record the screen': refused,
  'use USB': refused,
  'use HID': refused,
  'use a serial port': refused,
  'use Bluetooth': refused,
  'use MIDI': refused,
  'open a small window': walled('ReferenceError'),
  'fill the screen': refused,
  'keep the screen awake': refused,
  'watch whether anybody is there': refused,
  'list the fonts': refused,
  'list the displays': refused,
  share: refused,
  pay: refused,
  'ask for a passkey': refused,
  'keep its storage': refused,
  // No dialog comes up: it goes on at once, without an answer.
  'ask for an alert': walled('shown'),
  'ask a question': walled('nothing'),
  'ask before leaving': walled('false'),
};
