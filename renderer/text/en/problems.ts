import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { wait as japaneseWait, ProblemWords } from '../ja/problems.ts';
import type { Shape } from '../shape.ts';

const telling = 'Please tell our staff the enquiry number.';

/** What happened; then whether anything was registered, and what to do next. */
export const problems = {
  'invalid-request': {
    title: 'We could not accept this',
    text: `Nothing was registered this time. ${telling}`,
  },
  'invalid-credentials': {
    title: 'You are not logged in',
    text: 'The ID or the password is wrong. Please type both again as printed in your letter.',
  },
  'account-locked': {
    title: 'Log-in is locked for now',
    text: 'There were too many wrong tries. Nothing was registered this time. {{wait}} If you are in a hurry, please call us.',
  },
  'code-mismatch': {
    title: 'That is not the code',
    text: 'Please type it again as it stands in the e-mail. <nowrap>Tries left: {{count}}.</nowrap>',
  },
  'code-expired': {
    title: 'This code is no longer good',
    text: 'Press “Send again” and type the code from the new e-mail.',
  },
  'too-many-attempts': {
    title: 'Log-in is not possible now',
    text: 'This log-in is over. Nothing was registered this time. Please log in from the start {{wait}}. If you are in a hurry, please call us.',
  },
  'resend-too-soon': {
    title: 'Not so soon again',
    text: 'Please look for the e-mail just sent. You can send another {{wait}}.',
  },
  'address-refused': {
    title: 'The e-mail could not be sent',
    text: 'We cannot send codes to the address on file. Nothing was registered this time. Please call us and tell us your address.',
  },
  'session-expired': {
    title: 'Your time was up',
    text: 'You have been logged out for safety. Nothing was registered this time. Please log in again.',
  },
  forbidden: {
    title: 'Not possible here',
    text: `This contract cannot be changed here. Nothing was registered this time. ${telling}`,
  },
  'not-found': {
    title: 'We cannot find your contract',
    text: `Nothing was registered this time. ${telling}`,
  },
  'login-unknown': {
    title: 'Please log in from the start',
    text: 'The log-in you began is over. Please type your ID and password again.',
  },
  'card-not-usable': {
    title: 'This card could not be used',
    text: 'No card was registered. Please check number and expiry. If they are right, only your card company can say why.',
  },
  'card-already-registered': {
    title: 'This card is on file already',
    text: 'It already pays your bill; nothing new was registered. To change it, please type another card.',
  },
  'card-expired': {
    title: 'This card has expired',
    text: 'No card was registered. Please check the expiry date, or use another card.',
  },
  'brand-not-accepted': {
    title: 'This kind of card is not accepted',
    text: 'No card was registered. Please use a card of {{list}}.',
  },
  'debit-card-not-accepted': {
    title: 'This debit card is not accepted',
    text: 'No card was registered. Please use a credit card. {{list}}',
  },
  'encryption-key-unknown': {
    title: 'It could not be sent safely',
    text: 'No card was registered. Please type the security code and try again.',
  },
  'card-data-unreadable': {
    title: 'The card details could not be read',
    text: 'No card was registered. Please check what you typed and try again.',
  },
  'version-conflict': {
    title: 'Changed by somebody else',
    text: 'Nothing has been changed yet. Please check the new details and try again.',
  },
  'idempotency-conflict': {
    title: 'We could not accept this',
    text: `This registration cannot go on. No new card was registered. ${telling}`,
  },
  'operation-in-flight': {
    title: 'An earlier try is still running',
    text: 'Whether your card is registered is being found out. It cannot be registered twice. Please wait a little and try again.',
  },
  'registration-limit': {
    title: 'No card can be registered now',
    text: 'No card was registered. {{wait}} If you are in a hurry, please call us.',
  },
  'rate-limited': {
    title: 'Very busy at the moment',
    text: 'Nothing was registered this time. Please try again {{wait}}.',
  },
  maintenance: {
    title: 'Maintenance in progress',
    text: 'Nothing was registered this time. Please try again {{wait}}.',
  },
  'unknown-problem': {
    title: 'This did not work',
    text: `Nothing was registered this time. ${telling}`,
  },
  'no-connection': {
    title: 'No connection',
    text: 'Nothing was registered this time. Please wait a little and try again.',
  },
  'timed-out': {
    title: 'No answer in time',
    text: 'Nothing was registered this time. Please wait a little and try again.',
  },
  'protocol-violation': {
    title: 'The answer could not be read',
    text: `Nothing was registered this time. ${telling}`,
  },
  'certificate-refused': {
    title: 'Backend not trusted',
    text: 'The server’s certificate is not trusted. This step has changed nothing on file. Please check network and certificate settings.',
  },
  'encryption-key-refused': {
    title: 'Encryption key not trusted',
    text: 'The encryption key does not fit the settings. This step has changed nothing on file. Please check the key settings.',
  },
  'not-carried-out': {
    title: 'The registration did not go through',
    text: 'This card has not been registered. Please try again.',
  },
  'keychain-unavailable': {
    title: 'Keychain not available',
    text: 'Without its keychain this counter cannot keep log-ins safe, and begins nothing new. Please sign in to this device again.',
  },
  'journal-unavailable': {
    title: 'This device cannot keep its record',
    text: 'Nothing was sent, because no record of it can be written to the disk of this device. Nothing was registered, changed or deleted. Staff: please check the space on the disk. It goes on by itself once that is mended.',
  },
  'posture-refused': {
    title: 'This device did not pass its check',
    text: 'The check of this device has found {{list}}: it begins nothing new until that is mended, and then goes on by itself. Staff: please call support.',
  },
} satisfies Record<ProblemSlug, ProblemWords>;

/** When to try again, put into a problem's text; `later` where nobody can say. */
export const wait = {
  after: 'in about {{duration}}',
  afterStop: 'It opens again in about {{duration}}.',
  laterStop: 'Please try again later.',
  later: 'in a little while',
  debitIssuers: 'Debit cards: {{issuers}} only.',
} satisfies Shape<typeof japaneseWait>;
