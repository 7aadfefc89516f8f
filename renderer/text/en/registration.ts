import type * as japanese from '../ja/registration.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens behind the login: from the menu to the completed registration. */
export const menu = {
  title: 'How you pay',
  reading: 'Looking up your contract…',
  registered: 'On file',
  creditCard: 'Credit card',
  since: 'since {{date}}',
  none: 'Not registered',
  noneText: 'Your bill is paid the way it has been so far.',
  hidden: 'The number of the card on file is never shown here.',
  unread: 'Your contract could not be read',
  picture: 'Drawing of the card on file, without its number',
  noPicture: 'Drawing of an empty place: no card is on file',
  which: 'Which card pays',
  rule: '<b>The card on file on the closing day</b> pays for that month, and you are billed the month after.',
  register: 'Register a card',
  change: 'Change card',
  waiting: 'Loading…',
} satisfies Shape<typeof japanese.menu>;

export const cycle = {
  label: 'Use in {{usage}} is paid in {{billed}}, by the card on file on the closing day',
  closing: 'Closing day',
  usageMonth: 'One month',
  nextMonth: 'Next month',
  using: 'you use the service',
  paying: 'you pay for it',
  usage: 'used',
  payment: 'paid',
} satisfies Shape<typeof japanese.cycle>;

export const card = {
  title: 'Card details',
  lead: 'Type what is printed on your card. Nothing is sent until you press “Register” on the next screen.',
  accepted: 'Accepted cards',
  debit: 'Debit cards: only those issued by <b>{{issuers}}</b>.',
  noDebit: 'Debit cards are not accepted.',
  encrypted: 'Your number is encrypted on this screen before it is sent. Shop staff cannot see it.',
  clear: 'Clear all',
  review: 'Check details',
  next: 'Next',
  question: 'Entry <b>{{now}}</b> of {{total}}',
  notes: 'Notes',
} satisfies Shape<typeof japanese.card>;

export const drawn = {
  front: 'Drawing of the card you are typing',
  back: 'Drawing of the back of the card: the 3-digit security code is at the right of the signature',
  expiry: 'Expiry',
  place: '3 digits beside the signature',
} satisfies Shape<typeof japanese.drawn>;

export const confirm = {
  title: 'Register this card?',
  lead: '<b>Nothing is registered yet.</b> When you press “Register”, this card becomes the one that pays your bill.',
  brand: 'Brand',
  lastFour: 'Only the last four digits are shown',
  asPrinted: 'Printed on the card as {{printed}}',
  typedIn: 'Typed in',
  leavesNothing: 'Not kept after registration',
  correct: 'Edit',
  register: 'Register',
} satisfies Shape<typeof japanese.confirm>;

export const submitting = {
  title: 'Registering your card',
  lead: 'We are asking your card company. This usually takes a few seconds. Please wait.',
  wait: 'Waiting for the answer',
  long: 'This is taking longer than usual',
  once: 'Even if the connection breaks, <b>your card is never registered twice.</b> This counter always finds out whether it was registered.',
  since: 'Time since start',
  waiting: 'Registering…',
} satisfies Shape<typeof japanese.submitting>;

export const challenge = {
  title: 'Your card company has a question',
  lead: '<b>Nothing is registered yet.</b> Your card company makes sure on your own phone that it is really you.',
  toCustomer: 'Please show this screen to the customer.',
  scan: 'Point your phone’s camera at this QR code.',
  answer: 'Answer your card company on the page that opens.',
  wait: 'Then just wait here. This counter finds out the result by itself.',
  picture: 'QR code that opens your card company’s page',
  timeLeft: 'Time left to answer',
  timeUp: 'The time to answer is over. We are asking for the result.',
  check: 'Ask for the result',
  checking: 'Asking…',
} satisfies Shape<typeof japanese.challenge>;

export const complete = {
  title: 'Your card is registered',
  from: 'This card pays from',
  statement: '{{usage}} <small>(billed in {{billed}})</small>',
  soon: 'The card on file on the closing day pays',
  reference: 'Reference number',
  keepReference: 'Tell us this number if you have a question.',
  registeredCard: 'Registered card',
  keepNote:
    'You <b>cannot look up this card here later.</b> Please keep your own note of which card you registered.',
  menu: 'Back to menu',
} satisfies Shape<typeof japanese.complete>;

export const outcomeUnknown = {
  title: 'We don’t know yet whether it worked',
  happened: 'What happened',
  happenedText: 'The connection broke, and the result of your registration has not arrived.',
  now: 'Right now',
  nowText:
    'This counter keeps asking for the result by itself.<br/>Your card cannot be registered twice.',
  please: 'Please',
  pleaseText:
    'Do not type your card again. If you are in a hurry, note the enquiry number; then you can finish here.',
  happenedBefore:
    'Your registration was sent, but its result has not arrived. The screen has restarted since.',
  nowByKiosk:
    'You have been logged out for safety.<br/>This counter keeps asking for the result by itself.',
  pleaseByKiosk:
    'Note the enquiry number; then you can finish here. Until the result is known, do not register again.',
  nowAwaitingStaff:
    'The log-in has run out.<br/>This counter asks again as soon as staff of this shop log in.',
  pleaseAwaitingStaff:
    'Please log in again. Until the result is known, nobody should enter this again.',
  toLogin: 'Go to log-in',
  nowBeyondAsking: 'This counter has no way left to ask for the result.',
  pleaseBeyondAsking:
    'Note the enquiry number and call support. Until the result is known, do not enter this again.',
  anyone: 'With this number, our staff or the phone desk can look it up.',
  next: 'Asking again in',
  times_one: 'asked once',
  times_other: 'asked {{count}} times',
  check: 'Ask now',
  checking: 'Asking…',
} satisfies Shape<typeof japanese.outcomeUnknown>;
