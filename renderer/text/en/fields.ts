import type * as japanese from '../ja/fields.ts';
import type { Shape } from '../shape.ts';

/** Words at the inputs: labels, hints, and what to do about a fault. */
export const fields = {
  loginId: { label: 'ID', staffLabel: 'Staff ID', extra: 'letters and digits' },
  password: {
    label: 'Password',
    extra: 'capital and small letters differ',
    show: 'Show',
    hide: 'Hide',
  },
  emailAddress: {
    label: 'E-mail address',
    hint: 'e.g. counter@shop.example',
  },
  code: {
    label: 'One-time code',
    letters: '{{count}} letters and digits',
    digits: '{{count}} digits',
    hint: 'Capital or small letters make no difference.',
    left_one: '<b>{{count}} character</b> to go.',
    left_other: '<b>{{count}} characters</b> to go.',
    complete: 'All {{count}} characters are there.',
    zero: 'Character {{place}}, <figures>0</figures>, is the digit zero.',
    letterO: 'Character {{place}}, <figures>O</figures>, is the letter O.',
    one: 'Character {{place}}, <figures>1</figures>, is the digit one.',
    letterI: 'Character {{place}}, <figures>I</figures>, is the letter I.',
    letterL: 'Character {{place}}, <figures>L</figures>, is the letter L.',
    show: 'Show code',
    hide: 'Hide code',
  },
  customerName: {
    label: 'Name',
    hint: 'With a space between the names.',
  },
  phone: {
    label: 'Phone number',
    hint: 'With or without hyphens.',
  },
  pin: { label: 'PIN', extra: '4 to 16 digits' },
  cardNumber: {
    label: 'Card number',
    newLabel: 'New card number',
    hint: 'From left to right, digits only.',
    left_one: '<b>{{count}} digit</b> to go.',
    left_other: '<b>{{count}} digits</b> to go.',
    complete: 'All {{count}} digits are there.',
    done: 'The number is complete',
    show: 'Show digits',
    hide: 'Hide digits',
  },
  expiry: {
    label: 'Expiry date',
    newLabel: 'New expiry date',
    newMonthLabel: 'New expiry date, month',
    newYearLabel: 'New expiry date, year',
    monthLabel: 'Expiry date, month',
    yearLabel: 'Expiry date, year',
    year: '',
    separator: '/',
    hint: 'Month / year, as on the card.',
    lasts: 'Good to the end of {{month}}.',
  },
  onlyWhenItChanges: 'only if it changes',
  onlyWithNewNumber: 'only with a new number',
  securityCode: {
    label: 'Security code',
    onTheBack: 'Last 3 digits<br/>on the back',
    onTheFront: '4 digits on<br/>the front',
    hint: 'American Express: 4 digits on the front.',
    left_one: '<b>{{count}} digit</b> to go.',
    left_other: '<b>{{count}} digits</b> to go.',
    complete: 'All {{count}} digits are there.',
  },
} satisfies Shape<typeof japanese.fields>;

export const summary = {
  title_one: 'Please correct {{count}} entry',
  title_other: 'Please correct {{count}} entries',
} satisfies Shape<typeof japanese.summary>;

/** By input and fault. A fault without words of its own is spoken of as `invalid`. */
export const faults = {
  loginId: { empty: 'Please type your ID.', invalid: 'Please check your ID.' },
  password: {
    empty: 'Please type your password.',
    invalid: 'Please check your password.',
  },
  emailAddress: {
    empty: 'Please type an e-mail address.',
    invalid: 'Please type it like counter@shop.example.',
  },
  code: {
    empty: 'Please type the code.',
    incomplete: 'Only {{typed}} characters so far. The code has {{wanted}}.',
    invalid: 'Letters and digits only, {{wanted}} characters.',
  },
  customerName: {
    empty: 'Please type the name.',
    invalid: 'Japanese or Latin letters, digits and common signs, 64 characters at most.',
    cardNumber: 'This looks like a card number. Please type the name here.',
  },
  phone: {
    empty: 'Please type the phone number.',
    incomplete: 'Digits are missing. There are 10 or 11.',
    invalid: 'Please type 10 or 11 digits that begin with 0.',
  },
  pin: {
    empty: 'Please type the PIN.',
    invalid: 'A PIN has 4 digits or more.',
  },
  cardNumber: {
    empty: 'Please type the card number.',
    incomplete: 'Only {{typed}} digits so far. The number has {{wanted}}.',
    invalid: 'A digit seems to be wrong. Please compare with the card.',
    notAccepted: '{{brand}} cards are not accepted. Please use another card.',
  },
  expiry: { empty: 'Please type month and year.' },
  expiryMonth: {
    empty: 'Please type the month.',
    invalid: 'The month is 01 to 12.',
  },
  expiryYear: {
    empty: 'Please type the year.',
    invalid: 'Please check the year.',
    expired: 'This date has passed.',
  },
  securityCode: {
    empty: 'Please type the {{wanted}} digits.',
    incomplete: 'Please type all {{wanted}} digits.',
    invalid: 'Please type {{wanted}} digits.',
  },
} satisfies Shape<typeof japanese.faults>;
