import type { TypedCard } from '../../e2e/support/card-numbers.ts';
import type { Secret } from '../../run/encodings.ts';

const text = (name: string, ...values: readonly string[]): readonly Secret[] =>
  values.map((value) => ({ name, kind: 'text', value }));

/** A member of an object, as it is written in JSON, in JSON within a text of JSON, and in the coding of the bridge. */
const member = (name: string, value: string): readonly string[] => [
  `"${name}":"${value}"`,
  `\\"${name}\\":\\"${value}\\"`,
  `"${name}","${value}"`,
];

/** More of the number than its last four digits. */
const numberOf = ({ number }: Pick<TypedCard, 'number'>): readonly Secret[] => [
  { name: 'card number', kind: 'card-number', value: number },
  ...text('card number', number.slice(0, -4), number.slice(-8)),
];

const expiryOf = ({ month, year }: Pick<TypedCard, 'month' | 'year'>): readonly Secret[] =>
  text(
    'expiry',
    `${month}/${year}`,
    `${month}/20${year}`,
    `${month}-${year}`,
    `20${year}-${month}`,
    `20${year}${month}`,
    `${month}20${year}`,
    ...member('month', month),
    ...member('expiryMonth', month),
    ...member('year', year),
    ...member('year', `20${year}`),
    ...member('expiryYear', year),
  );

/** What of a card may never be in clear outside of the page. Its security code has four digits: three are in every other moment of time. */
export const wholeCard = (card: TypedCard): readonly Secret[] => [
  ...numberOf(card),
  ...expiryOf(card),
  { name: 'security code', kind: 'card-number', value: card.securityCode },
  ...text('security code', ...member('securityCode', card.securityCode)),
];

export const password = (value: string): readonly Secret[] => text('password', value);

export const oneTimeCode = (value: string): readonly Secret[] => text('one-time code', value);

export const pin = (value: string): readonly Secret[] => text('PIN', value);

export const emailAddress = (value: string): readonly Secret[] => text('e-mail address', value);

/** A name, whole and each of its parts. */
export const personName = (name: string, value: string): readonly Secret[] =>
  text(name, value, ...value.split(' '));

/** A Japanese phone number, as it is typed, bare, and with the country's code. */
export const phone = (name: string, value: string): readonly Secret[] => {
  const bare = value.replaceAll('-', '');
  return text(name, value, bare, `81${bare.slice(1)}`);
};
