import type * as japanese from '../ja/entrance.ts';
import type { Shape } from '../shape.ts';

/** Words of the screens before anybody is known: attract, out of service, log in, one-time code. */
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

export const outOfService = {
  title: 'This counter is closed for now',
  explain:
    'Our staff will gladly help you.<br/>This screen comes back by itself as soon as it can.',
  closed: 'Closed',
  invitation: 'Closed for now. Please ask our staff.',
  forStaff: 'For staff',
  next: 'Trying again in',
  checking: 'Checking by itself whether it can open again',
} satisfies Shape<typeof japanese.outOfService>;

export const login = {
  title: 'Log in',
  lead: 'Type the <nowrap>ID and password</nowrap> printed in your welcome letter.',
  letterLost: 'I don’t have the letter',
  submit: 'Log in',
  waiting: 'Checking…',
} satisfies Shape<typeof japanese.login>;

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
  timeLeft: 'Time left',
  timeLeftLabel: '{{left}} of {{total}} left',
  timeUp: 'The time for this code is over',
  resend: 'Send again',
  resendIn: 'in',
  submit: 'Check code',
  waiting: 'Checking…',
  resending: 'Sending…',
} satisfies Shape<typeof japanese.code>;
