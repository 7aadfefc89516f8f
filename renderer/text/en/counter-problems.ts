import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { ProblemWords } from '../ja/problems.ts';
import { problems } from './problems.ts';

const unchanged = 'This step has changed nothing that is on file.';
const calling = 'Please note the enquiry number and call support.';
const again = 'Please check what was typed and try again.';

/** The same for staff: right for registering, changing and deleting. What reads alike for everybody is not said twice. */
export const counterProblems = {
  ...problems,
  'invalid-request': {
    title: 'We could not accept this',
    text: `${unchanged} ${calling}`,
  },
  'invalid-credentials': {
    title: 'Staff ID and password do not match',
    text: 'Please check capital and small letters, and type again.',
  },
  'account-locked': {
    title: 'Log-in is locked for now',
    text: 'There were too many wrong tries. This step has changed nothing on file. {{wait}} If you are in a hurry, please call support.',
  },
  'too-many-attempts': {
    title: 'Log-in is not possible now',
    text: 'This log-in is over. This step has changed nothing on file. Please log in from the start {{wait}}. If you are in a hurry, please call support.',
  },
  'address-refused': {
    title: 'No code can be sent to this address',
    text: 'Nothing has been sent. Please check the address, or use the one your company has given you.',
  },
  'session-expired': {
    title: 'Your time was up',
    text: 'You have been logged out for safety. Please log in again. If you were registering, changing or deleting, look in the list first.',
  },
  forbidden: {
    title: 'Not possible with this ID',
    text: `${unchanged} ${calling}`,
  },
  'not-found': {
    title: 'This customer is not on file any more',
    text: 'Somebody seems to have deleted the customer elsewhere. This step has changed nothing. Please check the list.',
  },
  'card-not-usable': {
    title: 'This card could not be used',
    text: `${unchanged} Please check number and expiry. If they are right, only the card company can say why.`,
  },
  'card-already-registered': {
    title: 'This card is on file already',
    text: `${unchanged} To change it, please type another card.`,
  },
  'card-expired': {
    title: 'This card has expired',
    text: `${unchanged} Please check the expiry date, or use another card.`,
  },
  'brand-not-accepted': {
    title: 'This kind of card is not accepted',
    text: `${unchanged} Please use a card of {{list}}.`,
  },
  'debit-card-not-accepted': {
    title: 'This debit card is not accepted',
    text: `${unchanged} Please use a credit card. {{list}}`,
  },
  'encryption-key-unknown': {
    title: 'It could not be sent safely',
    text: `${unchanged} ${again}`,
  },
  'card-data-unreadable': {
    title: 'The card details could not be read',
    text: `${unchanged} ${again}`,
  },
  'version-conflict': {
    title: 'Changed by somebody else',
    text: 'This step has changed or deleted nothing yet. Please check the new details and try again.',
  },
  'idempotency-conflict': {
    title: 'We could not accept this',
    text: `This cannot go on. ${unchanged} ${calling}`,
  },
  'operation-in-flight': {
    title: 'An earlier try is still running',
    text: 'What became of it is being found out. Nothing is done twice. Please wait a little and try again.',
  },
  'registration-limit': {
    title: 'No card can be registered now',
    text: `${unchanged} {{wait}} If you are in a hurry, please call support.`,
  },
  'rate-limited': {
    title: 'Very busy at the moment',
    text: `${unchanged} Please try again {{wait}}.`,
  },
  maintenance: {
    title: 'Maintenance in progress',
    text: `${unchanged} Please try again {{wait}}.`,
  },
  'unknown-problem': {
    title: 'This did not work',
    text: `${unchanged} ${calling}`,
  },
  'no-connection': {
    title: 'No connection',
    text: `${unchanged} Please wait a little and try again.`,
  },
  'timed-out': {
    title: 'No answer in time',
    text: `${unchanged} Please wait a little and try again.`,
  },
  'protocol-violation': {
    title: 'The answer could not be read',
    text: `${unchanged} ${calling}`,
  },
  'not-carried-out': {
    title: 'It was not carried out',
    text: `${unchanged} Please try again.`,
  },
} satisfies Record<ProblemSlug, ProblemWords>;
