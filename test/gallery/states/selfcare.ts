import type { CustomerContract } from '../../../preload/contract/customer-contract.ts';
import type { CustomerActor } from '../../../preload/contract/login.ts';
import type { Problem } from '../../../preload/contract/problem.ts';
import type { Decision } from '../../../renderer/flow/decision-state.ts';
import type { CardForm } from '../../../renderer/flow/form-state.ts';
import type { Confirm } from '../../../renderer/flow/selfcare-state.ts';
import { pictureTime } from '../picture-time.ts';
import { failureOf, formOf, operation, type Part, type Parts } from './part.ts';
import { challenge, outcomeUnknown, submitting } from './under-way.ts';

const contract: CustomerContract = {
  serviceName: 'まどかネット',
  contractLabel: 'ご自宅（インターネットと電話）',
  paymentMethod: { state: 'registered', updatedAt: '2024-03-18T10:00:00+09:00' },
  acceptedBrands: ['jcb', 'visa', 'mastercard', 'american-express', 'diners-club'],
  debitIssuers: ['みどり野銀行', 'あおうみ銀行'],
};
const actor: CustomerActor = { kind: 'customer', contractLabel: contract.contractLabel };
const loggedIn = { actor, contract };

const cardForm = (values: Partial<CardForm['values']>, faults: CardForm['faults'] = {}): CardForm =>
  formOf({ cardNumber: '', expiryMonth: '', expiryYear: '', securityCode: '', ...values }, faults);

const visaWithoutCode = { cardNumber: '4111111111111111', expiryMonth: '08', expiryYear: '29' };
const visa = cardForm({ ...visaWithoutCode, securityCode: '737' });

const card = (form: CardForm, problem: Problem | null = null): Part => ({
  flow: {
    screen: 'card',
    flow: 'selfcare',
    ...loggedIn,
    form,
    failure: problem && failureOf(problem),
  },
});

const refused = (problem: Problem): Part => card(cardForm(visaWithoutCode), problem);

const confirm = (problem: Problem | null): Confirm => ({
  screen: 'confirm',
  ...loggedIn,
  form: visa,
  failure: problem && failureOf(problem),
});

const decision: Decision = { kind: 'register-card', at: confirm(null) };

/** A customer's own contract, from the menu to the completed registration. */
export const selfcareStates = {
  menu: () => ({
    flow: { screen: 'menu', ...loggedIn, waiting: null, failure: null, earlier: null },
  }),
  'menu-no-card': () => ({
    flow: {
      screen: 'menu',
      actor,
      contract: { ...contract, paymentMethod: { state: 'none' } },
      waiting: null,
      failure: null,
      earlier: null,
    },
  }),
  'menu-failed': () => ({
    flow: {
      screen: 'menu',
      actor,
      contract: null,
      waiting: null,
      failure: failureOf({ slug: 'timed-out' }),
      earlier: null,
    },
  }),
  'menu-back-unread': () => ({
    flow: {
      screen: 'menu',
      actor,
      contract: null,
      waiting: null,
      failure: failureOf({ slug: 'timed-out' }),
      earlier: failureOf({ slug: 'not-carried-out' }),
    },
  }),
  'card-empty': () => card(cardForm({})),
  'card-typing': () => card(cardForm({ cardNumber: '411111111' })),
  'card-code': () => card(cardForm(visaWithoutCode)),
  'card-amex': () => card(cardForm({ ...visaWithoutCode, cardNumber: '378282246310005' })),
  'card-faults': () =>
    card(
      cardForm(
        { cardNumber: '411111111111111', expiryMonth: '08', expiryYear: '24' },
        { cardNumber: 'incomplete', expiryYear: 'expired', securityCode: 'empty' },
      ),
    ),
  'card-unionpay': () =>
    card(cardForm({ cardNumber: '6200000000000005' }, { cardNumber: 'not-accepted' })),
  'card-declined': () => refused({ slug: 'card-not-usable' }),
  'card-debit': () =>
    refused({ slug: 'debit-card-not-accepted', debitIssuers: contract.debitIssuers }),
  'card-brand': () =>
    refused({ slug: 'brand-not-accepted', acceptedBrands: contract.acceptedBrands }),
  confirm: () => ({ flow: confirm(null) }),
  'confirm-failed': () => ({ flow: confirm({ slug: 'maintenance', retryInSeconds: 600 }) }),
  submitting: () => ({ flow: submitting(decision) }),
  challenge: () => ({ flow: challenge(decision) }),
  complete: () => ({
    flow: {
      screen: 'complete',
      flow: 'selfcare',
      actor,
      outcome: {
        result: 'registered',
        reference: 'M7K-42QD',
        maskedNumber: '41**-****-****-1111',
        brand: 'visa',
        customer: null,
        effective: { usageMonth: '2026-11', billedMonth: '2026-12' },
      },
    },
  }),
  'outcome-unknown': () => ({ flow: outcomeUnknown(decision) }),
  'outcome-unknown-ended': () => ({
    flow: {
      screen: 'outcome-unknown',
      decision,
      operation,
      asked: 2,
      asking: 'by-kiosk',
      asksAgainAt: null,
      waiting: null,
    },
  }),
  'out-of-service': () => ({
    flow: {
      screen: 'out-of-service',
      failure: failureOf({ slug: 'keychain-unavailable' }),
      retriesAt: pictureTime + 24_000,
    },
  }),
  'out-of-service-journal': () => ({
    flow: {
      screen: 'out-of-service',
      failure: failureOf({ slug: 'journal-unavailable' }),
      retriesAt: null,
    },
  }),
  'out-of-service-posture': () => ({
    flow: {
      screen: 'out-of-service',
      failure: failureOf({
        slug: 'posture-refused',
        codes: ['install-folder-writable', 'keychain-in-clear', 'disk-nearly-full'],
      }),
      retriesAt: null,
    },
  }),
  'out-of-service-certificate': () => ({
    flow: {
      screen: 'out-of-service',
      failure: failureOf({ slug: 'certificate-refused' }),
      retriesAt: null,
    },
  }),
  leaving: () => ({
    ...card(cardForm({ cardNumber: '411111111' })),
    overlay: { kind: 'leaving', by: 'finish' },
  }),
  'idle-warning': () => ({
    ...card(cardForm({ cardNumber: '411111111' })),
    overlay: { kind: 'idle-warning', endsAt: pictureTime + 24_000 },
  }),
} as const satisfies Parts;
