import { akari, newCustomer } from '../e2e/support/accounts.ts';
import { americanExpress } from '../e2e/support/card-numbers.ts';
import { rightPin } from '../e2e/support/pin.ts';

/** How a secret would lie in a heap: within another string, or, too short to be told from others there, as a string of its own. */
export type Trace =
  | { readonly kind: 'within'; readonly text: string }
  | { readonly kind: 'alone'; readonly text: string };

/** By name, all by which each would give itself away. */
export type Secrets = Readonly<Record<string, readonly Trace[]>>;

const within = (text: string): Trace => ({ kind: 'within', text });
const alone = (text: string): Trace => ({ kind: 'alone', text });

/** With a security code that stands in no source. */
export const typedCard = { ...americanExpress, securityCode: '8362' };

const { number, securityCode } = typedCard;

export const cardSecrets: Secrets = {
  'card number': [
    within(number),
    within('3782 822463 10005'),
    within('3782-822463-10005'),
    within(Buffer.from(number).toString('base64').slice(0, 18)),
  ],
  'security code': [
    alone(securityCode),
    within(`"securityCode":"${securityCode}"`),
    within(`securityCode=${securityCode}`),
  ],
};

export const passwordSecrets: Secrets = {
  password: [within(newCustomer.password), within(akari.password)],
};

export const pinSecrets: Secrets = { PIN: [alone(rightPin), within(`"pin":"${rightPin}"`)] };

export const codeSecrets = (code: string): Secrets => ({
  code: [alone(code), within(`"code":"${code}"`)],
});

/** All that somebody has typed who has logged in with this code and put in their card. */
export const secretsOf = (code: string): Secrets => ({
  ...cardSecrets,
  ...passwordSecrets,
  ...codeSecrets(code),
});
