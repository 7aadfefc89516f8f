import type * as japanese from '../ja/counter-work.ts';
import type { Shape } from '../shape.ts';

/** Words of staff's work on one customer: between a decision and its answer, and what came of it. */
export const submittingCustomer = {
  register: {
    title: 'Registering the card',
    lead: 'We are asking the card company about the card of <whole><b><name/></b>.</whole> This usually takes a few seconds.',
    once: 'Even if the connection breaks, <b>the card is never registered twice.</b> This counter always finds out whether it was registered.',
    waiting: 'Registering…',
  },
  change: {
    title: 'Updating the registration',
    lead: 'We are changing what is on file for <whole><b><name/></b>.</whole> This usually takes a few seconds.',
    once: 'Even if the connection breaks, <b>the same change is never made twice.</b> This counter always finds out whether it was made.',
    waiting: 'Updating…',
  },
  remove: {
    title: 'Deleting the registration',
    lead: 'We are taking the card of <b><name/></b> off file. This usually takes a few seconds.',
    once: 'Even if the connection breaks, <b>no other registration is deleted.</b> This counter always finds out whether this one was.',
    waiting: 'Deleting…',
  },
} satisfies Shape<typeof japanese.submittingCustomer>;

export const customerOutcomeUnknown = {
  happenedBefore:
    'It was sent, but its result has not arrived. The screen has restarted since and no longer knows the name.',
  pleaseByKiosk:
    'Do not enter this again. The result will be shown on the list after the next log-in.',
  register: {
    title: 'We don’t know yet whether it was registered',
    happened:
      'The connection broke, and the result of registering the card of <b><name/></b> has not arrived.',
    now: 'This counter keeps asking for the result by itself.<br/>The card cannot be registered twice.',
    please:
      'Do not type the card again. You can go back to the list and serve the next customer: the result will be shown there.',
  },
  change: {
    title: 'We don’t know yet whether it was updated',
    happened:
      'The connection broke, and the result of the change for <b><name/></b> has not arrived.',
    now: 'This counter keeps asking for the result by itself.<br/>The same change is never made twice.',
    nowNumber:
      'This counter keeps asking for the result by itself.<br/>Either the old card pays or the new one, never both.',
    please:
      'Do not type the same change again. You can go back to the list and serve the next customer: the result will be shown there.',
  },
  remove: {
    title: 'We don’t know yet whether it was deleted',
    happened:
      'The connection broke, and the result of deleting the registration of <b><name/></b> has not arrived.',
    now: 'This counter keeps asking for the result by itself.<br/>Until it is known, the card may go on paying.',
    please:
      'Do not delete the registration again. You can go back to the list and serve the next customer: the result will be shown there.',
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
    title: 'The card of <b><name/></b> is registered',
    nameless: 'The card is registered',
  },
  updated: {
    title: 'The registration of <b><name/></b> is updated',
    nameless: 'The registration is updated',
    sameCard: 'The same card goes on paying',
  },
  deleted: {
    title: 'The registration of <b><name/></b> is deleted',
    nameless: 'The registration is deleted',
    soon: 'This card can no longer be used to pay',
  },
  keepReference: 'For when the customer has a question.',
  backToList: 'Back to list',
} satisfies Shape<typeof japanese.counterComplete>;

/** The screen that belongs to the customer: they type their card, staff look away. */
export const handover = {
  cover: 'For the customer only',
  title: 'Please type your card',
  allowance: 'If the card stays the same, a new expiry alone will do.',
  lead: 'Staff will see the first two and the last four digits and the expiry, nothing else.',
  steps: {
    typeCard: 'Type number and expiry',
    typeChange: 'Type both, or just a new expiry',
    done: 'Press “Done”',
    giveBack: 'Give the screen back to staff',
  },
  debit: 'Some debit cards are not accepted, depending on the card company.',
  safe: 'Your number is encrypted on this screen before it is sent. Your card starts paying only once staff have registered it.',
  done: 'Done',
  back: 'Stop and give back to staff',
} satisfies Shape<typeof japanese.handover>;

/** What the screens of a new registration and of a change share. */
export const customerEntry = {
  customer: 'Customer',
  card: 'Credit card',
  handOver: 'Let the customer type',
  clearCard: 'Clear card',
  safe: 'The number is encrypted on this screen before it is sent.',
  backToList: 'Back to list',
  typedByCustomer: 'Card typed by the customer',
  onlyExpiry: 'The number stays; only the expiry changes.',
  howToTypeAgain: 'To start over, let the customer type again, or press “Clear card”.',
} satisfies Shape<typeof japanese.customerEntry>;

export const counterCard = {
  title: 'New registration',
  register: 'Register',
} satisfies Shape<typeof japanese.counterCard>;

export const edit = {
  title: 'Change registration',
  now: 'Card on file',
  remove: 'Delete registration',
  update: 'Update',
  nothingChanged:
    'Nothing has changed. <b>Nothing was sent.</b> Change something, or go back to the list.',
  findingTheirs: 'Fetching the new details. Nothing has been changed here yet.',
} satisfies Shape<typeof japanese.edit>;

/** Asked before anything is sent. */
export const questions = {
  register: {
    title: 'Register <whole><name/>’s</whole> card?',
    text: 'The card company is asked. This card then pays their bills from the month that is shown after registering.',
    accept: 'Register',
    dismiss: 'Do not register',
  },
  update: {
    title: 'Update <whole><name/>’s</whole> registration?',
    newCard: 'The new card pays their bills from the month that is shown after updating.',
    newExpiry: 'The same card goes on paying; only its expiry changes.',
    sameCard: 'The same card goes on paying.',
    accept: 'Update',
    dismiss: 'Do not update',
  },
  remove: {
    title: 'Delete <whole><name/>’s</whole> registration?',
    text: 'This card will no longer pay their bills. To undo this, the card has to be registered again.',
    accept: 'Delete',
    dismiss: 'Do not delete',
  },
  conflict: {
    title: '<whole><name/>’s</whole> registration was changed by someone else',
    text: 'Here, <b>nothing has been changed.</b> Press “Start from these” to use what the other person entered, and go on typing.',
    wipesCard:
      'Here, <b>nothing has been changed.</b> Press “Start from these” to use what the other person entered. Another card is on file now, so <b>the card typed here will be erased.</b>',
    unseen:
      'Here, <b>nothing has been changed.</b> Something that is not shown has changed, such as the expiry. Press “Start from these” to go on typing.',
    accept: 'Start from these',
    dismiss: 'Keep what is here',
  },
} satisfies Shape<typeof japanese.questions>;
