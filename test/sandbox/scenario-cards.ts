import type { ProblemSlug } from './problem.ts';

/** What the invented issuers answer for a card. `debit` cards are judged by who issued them. */
export type ScenarioOutcome =
  | { readonly kind: 'registered' }
  | { readonly kind: 'action-required' }
  | { readonly kind: 'debit'; readonly issuer: string }
  | {
      readonly kind: 'problem';
      readonly slug: Extract<
        ProblemSlug,
        | 'card-not-usable'
        | 'card-already-registered'
        | 'card-expired'
        | 'brand-not-accepted'
        | 'encryption-key-unknown'
        | 'card-data-unreadable'
        | 'registration-limit'
      >;
    };

export interface ScenarioCard {
  readonly number: string;
  readonly outcome: ScenarioOutcome;
  readonly note: string;
}

const registered: ScenarioOutcome = { kind: 'registered' };
const actionRequired: ScenarioOutcome = { kind: 'action-required' };
const problem = (slug: Extract<ScenarioOutcome, { kind: 'problem' }>['slug']): ScenarioOutcome => ({
  kind: 'problem',
  slug,
});

/**
 * Numbers that card companies and payment providers publish for testing, and what the sandbox does with each, under any
 * future expiry and any security code. A number that is not listed registers when its brand, length and check digit are right.
 */
export const scenarioCards: readonly ScenarioCard[] = [
  { number: '4111111111111111', outcome: registered, note: 'Visa' },
  { number: '4242424242424242', outcome: registered, note: 'Visa' },
  { number: '5555555555554444', outcome: registered, note: 'Mastercard' },
  { number: '5105105105105100', outcome: registered, note: 'Mastercard' },
  { number: '2223003122003222', outcome: registered, note: 'Mastercard, 2-series' },
  { number: '3530111333300000', outcome: registered, note: 'JCB' },
  { number: '378282246310005', outcome: registered, note: 'American Express, 15 digits' },
  { number: '36227206271667', outcome: registered, note: 'Diners Club, 14 digits' },
  {
    number: '5200828282828210',
    outcome: { kind: 'debit', issuer: 'みどり野銀行' },
    note: 'Mastercard debit of an accepted issuer',
  },
  {
    number: '4000056655665556',
    outcome: { kind: 'debit', issuer: 'どこか銀行' },
    note: 'Visa debit of another issuer',
  },
  { number: '4000000000000002', outcome: problem('card-not-usable'), note: 'declined' },
  { number: '4000000000009995', outcome: problem('card-not-usable'), note: 'no funds' },
  { number: '4000000000000127', outcome: problem('card-not-usable'), note: 'wrong security code' },
  { number: '4000000000000069', outcome: problem('card-expired'), note: 'expired for its issuer' },
  {
    number: '3566002020360505',
    outcome: problem('card-already-registered'),
    note: 'as though it were the payment method of every contract',
  },
  {
    number: '371449635398431',
    outcome: problem('brand-not-accepted'),
    note: 'as though its brand were not accepted',
  },
  {
    number: '4000000000006975',
    outcome: problem('registration-limit'),
    note: 'as though too many different cards had been tried',
  },
  {
    number: '4000000000000101',
    outcome: problem('encryption-key-unknown'),
    note: 'as though the key had just been retired',
  },
  {
    number: '4000000000000119',
    outcome: problem('card-data-unreadable'),
    note: 'as though it could not be decrypted',
  },
  { number: '4000000000003220', outcome: actionRequired, note: '3-D Secure challenge' },
  { number: '4000002500003155', outcome: actionRequired, note: '3-D Secure challenge' },
];

/** What the issuers answer for this number. */
export const scenarioOutcome = (number: string): ScenarioOutcome =>
  scenarioCards.find((card) => card.number === number)?.outcome ?? registered;
