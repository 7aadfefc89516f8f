import type * as japanese from '../ja/counter-work.ts';
import type { Shape } from '../shape.ts';

/** Words of staff's work on one customer: between a decision and its answer, and what came of it. */
export const submittingCustomer = {
  register: {
    title: 'Registering the card',
    lead: 'We are asking the card company about the card of <b>{{name}}</b>. This usually takes a few seconds.',
    once: 'Even if the connection breaks, <b>the card is never registered twice.</b> This counter always finds out whether it was registered.',
    waiting: 'Registering…',
  },
  change: {
    title: 'Updating the registration',
    lead: 'We are changing what is on file for <b>{{name}}</b>. This usually takes a few seconds.',
    once: 'Even if the connection breaks, <b>the same change is never made twice.</b> This counter always finds out whether it was made.',
    waiting: 'Updating…',
  },
  remove: {
    title: 'Deleting the registration',
    lead: 'We are taking the card of <b>{{name}}</b> off file. This usually takes a few seconds.',
    once: 'Even if the connection breaks, <b>no other registration is deleted.</b> This counter always finds out whether this one was.',
    waiting: 'Deleting…',
  },
} satisfies Shape<typeof japanese.submittingCustomer>;

export const customerOutcomeUnknown = {
  register: {
    title: 'We don’t know yet whether it was registered',
    happened:
      'The connection broke, and the result of registering the card of <b>{{name}}</b> has not arrived.',
    now: 'This counter keeps asking for the result by itself.<br/>The card cannot be registered twice.',
    please:
      'Do not type the card again. If you are in a hurry, note the enquiry number; then you can log out.',
  },
  change: {
    title: 'We don’t know yet whether it was updated',
    happened:
      'The connection broke, and the result of the change for <b>{{name}}</b> has not arrived.',
    now: 'This counter keeps asking for the result by itself.<br/>Either the old card pays or the new one, never both.',
    please:
      'Do not type the same change again. If you are in a hurry, note the enquiry number; then you can log out.',
  },
  remove: {
    title: 'We don’t know yet whether it was deleted',
    happened: 'The connection broke, and the result of deleting <b>{{name}}</b> has not arrived.',
    now: 'This counter keeps asking for the result by itself.<br/>Until it is known, the card may go on paying.',
    please:
      'Do not delete them again. If you are in a hurry, note the enquiry number; then you can log out.',
  },
} satisfies Shape<typeof japanese.customerOutcomeUnknown>;

export const subject = {
  name: 'Name',
  phone: 'Phone',
  card: 'Card',
  expiry: 'Expiry',
  before: 'before: ',
  after: 'after: ',
  expiryOnFile: 'the one on file',
} satisfies Shape<typeof japanese.subject>;

export const counterComplete = {
  registered: {
    title: 'The card of <b>{{name}}</b> is registered',
    soon: 'It pays their bills from now on',
  },
  updated: {
    title: 'The registration of <b>{{name}}</b> is updated',
    soon: 'What you have changed counts from now on',
  },
  deleted: {
    title: 'The registration of <b>{{name}}</b> is deleted',
    soon: 'This card can no longer pay for them',
  },
  keepReference: 'For when the customer has a question.',
  backToList: 'Back to list',
} satisfies Shape<typeof japanese.counterComplete>;

/** The screen that belongs to the customer: they type their card, staff look away. */
export const handover = {
  cover: 'For the customer only',
  title: 'Please type your card',
  lead: 'Staff will see the first two and the last four digits and the expiry, nothing else.',
  leadChange:
    'If only the expiry changes, type just that. Staff will see the first two and the last four digits and the expiry.',
  steps: {
    type: 'Type number and expiry',
    done: 'Press “Done”',
    giveBack: 'Give the screen back to staff',
  },
  debit: 'Some debit cards are not accepted, depending on the card company.',
  safe: 'Your number is encrypted on this screen before it is sent. Your card starts paying only once staff have registered it.',
  done: 'Done',
  back: 'Stop and give back to staff',
} satisfies Shape<typeof japanese.handover>;
