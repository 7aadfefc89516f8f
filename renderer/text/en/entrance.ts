import type * as japanese from '../ja/entrance.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens before anybody is known: attract, out of service, log in, address, one-time code. */
export const attract = {
  title: 'Register or change your credit card here.',
  explain: 'Choose the card that pays your bill, on this screen. It takes about five minutes.',
  invitation: 'Register or change your credit card here.',
  bring: 'What you need',
  letter: 'Welcome letter',
  letterFor: 'ID and password',
  card: 'Credit card',
  cardFor: 'the one to register',
  phone: 'Your phone',
  phoneFor: 'to read an e-mail',
  languages: '言語 / Language',
  begin: 'Begin',
  anywhere: 'Touch anywhere on the screen',
  offline: 'No connection at the moment',
  offlineText: 'This counter comes back by itself. If you are in a hurry, please ask our staff.',
} satisfies Shape<typeof japanese.attract>;

/** The same, where only staff use the kiosk. */
export const staffAttract = {
  title: 'Your customers’ credit cards, on file.',
  explain: 'Register, change and delete the cards of your shop’s customers. For staff only.',
  bring: 'What you need',
  badge: 'Staff ID',
  badgeFor: 'and password',
  card: 'Credit card',
  cardFor: 'of the customer',
  phone: 'E-mail',
  phoneFor: 'brings the code',
} satisfies Shape<typeof japanese.staffAttract>;

/** Both flows are there: whose card it is. */
export const flowChoice = {
  title: 'Whose card is it?',
  lead: 'Please choose what you want to do.',
  selfcare: 'My own contract',
  selfcareText:
    'Register or change the card that pays your own bill. You log in with the ID and password in your welcome letter.',
  counter: 'Cards of our customers',
  counterText:
    'Staff register, change or delete a customer’s card. You log in with your staff ID and password.',
} satisfies Shape<typeof japanese.flowChoice>;

export const outOfService = {
  title: 'This counter is closed for now',
  explain:
    'Our staff will gladly help you.<br/>This screen comes back by itself as soon as it can.',
  closed: 'Closed',
  invitation: 'Closed for now. Please ask our staff.',
  forStaff: 'For staff',
  next: 'Trying again in',
  checking: 'Checking by itself whether it can open again',
  journal:
    'This counter cannot keep its record on the disk, and begins nothing new. Please check the space on the disk.',
} satisfies Shape<typeof japanese.outOfService>;

export const login = {
  title: 'Log in',
  lead: 'Type the <nowrap>ID and password</nowrap> printed in your welcome letter.',
  letterLost: 'I don’t have the letter',
  submit: 'Log in',
  waiting: 'Checking…',
} satisfies Shape<typeof japanese.login>;

export const staffLogin = {
  title: 'Staff log-in',
  lead: 'Type your <nowrap>staff ID</nowrap> and password. After that comes a one-time code by e-mail.',
} satisfies Shape<typeof japanese.staffLogin>;

/** The session of somebody who has left the screen for a while. */
export const unlock = {
  title: 'This screen is locked',
  lead: 'Type the password of <b><whole>{{name}},</whole> <whole>{{shop}}</whole></b> to go on where you left off.',
  kept: 'A name and phone number that were half typed are still there. Card number and expiry date have been erased for safety.',
  submit: 'Continue',
} satisfies Shape<typeof japanese.unlock>;

export const address = {
  title: 'Where to send the code',
  lead: 'The one-time code for logging in goes to the e-mail address that you type here.',
  note: 'Not the customer’s address: use one that you, as staff, can read right now.',
  submit: 'Send code',
  waiting: 'Sending…',
} satisfies Shape<typeof japanese.address>;

export const letterLost = {
  title: 'If you don’t have the letter',
  text: 'Your ID and password are printed in the letter that came when your service started. If you cannot find it, call us: once we know it is you, we send it again.',
  phone: 'Phone',
  hours: 'Hours',
  email: 'E-mail',
} satisfies Shape<typeof japanese.letterLost>;

export const code = {
  title: 'One-time code',
  sent: 'We have sent a code of {{count}} characters to <b><nowrap>{{address}}</nowrap></b>.',
  spam: 'No e-mail? Please look among your junk mail, too.',
  correct: 'Wrong address? “Back” lets you correct it.',
  timeLeft: 'Time left',
  timeLeftLabel: '{{left}} of {{total}} left',
  timeUp: 'The time for this code is over',
  resend: 'Send again',
  resendIn: 'in',
  submit: 'Check code',
  waiting: 'Checking…',
  resending: 'Sending…',
} satisfies Shape<typeof japanese.code>;
