import type * as japanese from '../ja/dialogs.ts';
import type { Shape } from '../shape.ts';

/** Words of the questions and menus that lie over a screen. */
export const leaving = {
  title: 'Stop here and finish?',
  finishText: '<b>Everything you have typed will be erased.</b> No card will be registered.',
  accept: 'Erase and finish',
  dismiss: 'Keep typing',
} satisfies Shape<typeof japanese.leaving>;

/** The same for staff, who have typed about a customer. */
export const staffLeaving = {
  title: 'Stop here and log out?',
  text: '<b>Everything that was typed will be erased.</b> Nothing will be registered or changed.',
  accept: 'Erase and log out',
} satisfies Shape<typeof japanese.staffLeaving>;

export const idle = {
  title: 'Are you still there?',
  titleTyped: 'Do you want to go on?',
  text: 'If nothing happens, you are logged out and the first screen comes back.',
  textBefore: 'If nothing happens, the first screen comes back.',
  textTyped:
    'If nothing happens, <b>everything you have typed will be erased</b> and the first screen comes back. No card will be registered.',
  textSent:
    'If nothing happens, the first screen comes back. The result of your registration is not known yet: please note the enquiry number.',
  textDone: 'If nothing happens, the first screen comes back. Your card is registered.',
  left: '{{time}} left',
  unit: 's',
  finish: 'Finish',
  wipe: 'Erase and finish',
  stay: 'Go on',
} satisfies Shape<typeof japanese.idle>;

/** The same for staff: nothing ends, but the screen is locked. */
export const staffIdle = {
  title: 'About to lock the screen',
  textList: 'If nothing happens, the screen is locked. Your password opens it again.',
  textTyped:
    'If nothing happens, the screen is locked. Name and phone number stay, <b>card number and expiry date are erased.</b> Nothing has been registered or changed yet.',
  textHandover:
    'If nothing happens, <b>the card details you have typed are erased</b> and the screen is locked. No card is registered.',
  textSent:
    'If nothing happens, the screen is locked. <b>The result is not known yet.</b> Your password leads back to it.',
  textDone: 'If nothing happens, the screen is locked. Your work on this customer is done.',
} satisfies Shape<typeof japanese.staffIdle>;

export const languageMenu = {
  title: 'Choose your language',
  text: 'What you have typed stays.',
} satisfies Shape<typeof japanese.languageMenu>;

export const displayMenu = {
  title: 'Display',
  textSize: 'Text size',
  contrast: 'Colours',
  standard: 'Standard',
  high: 'High contrast',
  motion: 'Motion',
  full: 'On',
  reduced: 'Off',
} satisfies Shape<typeof japanese.displayMenu>;
