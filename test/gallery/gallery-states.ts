import type { Actor } from '../../preload/contract/login.ts';
import type { CustomerContract } from '../../preload/contract/customer-contract.ts';
import type { Failure, Problem } from '../../preload/contract/problem.ts';
import type { CodeDelivery } from '../../renderer/flow/entrance-state.ts';
import type { CardForm } from '../../renderer/flow/form-state.ts';
import type { KioskState } from '../../renderer/flow/kiosk-state.ts';
import { pictureTime } from './gallery-clock.ts';

type Part = Pick<KioskState, 'flow'> & Partial<Pick<KioskState, 'overlay' | 'service'>>;

const failure = (problem: Problem): Failure => ({
  state: 'failed',
  problem,
  enquiryNumber: 'Q-7F3K',
});

const contract: CustomerContract = {
  serviceName: 'まどかネット',
  contractLabel: 'ご自宅（インターネットと電話）',
  paymentMethod: { state: 'registered', updatedAt: '2024-03-18T10:00:00+09:00' },
  acceptedBrands: ['jcb', 'visa', 'mastercard', 'american-express', 'diners-club'],
  debitIssuers: ['みどり野銀行', 'あおうみ銀行'],
};
const actor: Actor = { kind: 'customer', contractLabel: contract.contractLabel };
const loggedIn = { actor, contract };

const delivery: CodeDelivery = {
  maskedAddress: 't•••@example.jp',
  code: { length: 8, alphabet: 'alphanumeric', expiresInSeconds: 1800, resendableInSeconds: 208 },
  receivedAt: pictureTime - 166_000,
};

const cardForm = (
  values: Partial<CardForm['values']>,
  faults: CardForm['faults'] = {},
): CardForm => ({
  values: { cardNumber: '', expiryMonth: '', expiryYear: '', securityCode: '', ...values },
  faults,
  refusals: Object.keys(faults).length > 0 ? 1 : 0,
});

const visa = cardForm({
  cardNumber: '4111111111111111',
  expiryMonth: '08',
  expiryYear: '29',
  securityCode: '737',
});

const login = (problem: Problem | null): Part => ({
  flow: {
    screen: 'login',
    form: { values: { loginId: 'madoka-5521', password: '' }, faults: {}, refusals: 0 },
    waiting: null,
    failure: problem && failure(problem),
  },
});

const code = (problem: Problem | null, value: string): Part => ({
  flow: {
    screen: 'code',
    loginId: 'madoka-5521',
    form: { values: { code: value }, faults: {}, refusals: 0 },
    delivery,
    waiting: null,
    failure: problem && failure(problem),
    failed: problem && 'verification',
  },
});

const card = (form: CardForm, problem: Problem | null = null): Part => ({
  flow: { screen: 'card', ...loggedIn, form, failure: problem && failure(problem) },
});

const operation = {
  idempotencyKey: '00000000-0000-4000-8000-000000000000',
  enquiryNumber: 'Q-7F3K',
};

/** Every screen and what else can be seen on it. */
export const galleryStates = {
  attract: () => ({ flow: { screen: 'attract' } }),
  'attract-offline': () => ({ flow: { screen: 'attract' }, service: { state: 'offline' } }),
  login: () => login(null),
  'login-empty': () => ({
    flow: {
      screen: 'login',
      form: { values: { loginId: '', password: '' }, faults: {}, refusals: 0 },
      waiting: null,
      failure: null,
    },
  }),
  'login-waiting': () => ({
    flow: {
      screen: 'login',
      form: { values: { loginId: 'madoka-5521', password: 'secret' }, faults: {}, refusals: 0 },
      waiting: 1,
      failure: null,
    },
  }),
  'login-faults': () => ({
    flow: {
      screen: 'login',
      form: {
        values: { loginId: '', password: '' },
        faults: { loginId: 'empty', password: 'empty' },
        refusals: 1,
      },
      waiting: null,
      failure: null,
    },
  }),
  'login-refused': () => login({ slug: 'invalid-credentials' }),
  'login-locked': () => login({ slug: 'account-locked', unlocksInSeconds: 900 }),
  'login-maintenance': () => login({ slug: 'maintenance', retryInSeconds: 1800 }),
  code: () => code(null, '7K0QX'),
  'code-mismatch': () => code({ slug: 'code-mismatch', attemptsLeft: 3 }, ''),
  'code-no-connection': () => code({ slug: 'no-connection' }, '7K0QX8RD'),
  menu: () => ({
    flow: { screen: 'menu', ...loggedIn, waiting: null, failure: null },
  }),
  'menu-no-card': () => ({
    flow: {
      screen: 'menu',
      actor,
      contract: { ...contract, paymentMethod: { state: 'none' } },
      waiting: null,
      failure: null,
    },
  }),
  'menu-failed': () => ({
    flow: {
      screen: 'menu',
      actor,
      contract: null,
      waiting: null,
      failure: failure({ slug: 'timed-out' }),
    },
  }),
  'card-empty': () => card(cardForm({})),
  'card-typing': () => card(cardForm({ cardNumber: '411111111' })),
  'card-code': () =>
    card(
      cardForm({
        cardNumber: '4111111111111111',
        expiryMonth: '08',
        expiryYear: '29',
        securityCode: '',
      }),
    ),
  'card-amex': () =>
    card(cardForm({ cardNumber: '378282246310005', expiryMonth: '08', expiryYear: '29' })),
  'card-faults': () =>
    card(
      cardForm(
        { cardNumber: '411111111111111', expiryMonth: '08', expiryYear: '24' },
        { cardNumber: 'incomplete', expiryYear: 'expired', securityCode: 'empty' },
      ),
    ),
  'card-unionpay': () =>
    card(cardForm({ cardNumber: '6200000000000005' }, { cardNumber: 'not-accepted' })),
  'card-declined': () =>
    card(cardForm({ ...visa.values, securityCode: '' }), { slug: 'card-not-usable' }),
  'card-debit': () =>
    card(cardForm({ ...visa.values, securityCode: '' }), {
      slug: 'debit-card-not-accepted',
      debitIssuers: contract.debitIssuers,
    }),
  'card-brand': () =>
    card(cardForm({ ...visa.values, securityCode: '' }), {
      slug: 'brand-not-accepted',
      acceptedBrands: contract.acceptedBrands,
    }),
  confirm: () => ({ flow: { screen: 'confirm', ...loggedIn, form: visa, failure: null } }),
  'confirm-failed': () => ({
    flow: {
      screen: 'confirm',
      ...loggedIn,
      form: visa,
      failure: failure({ slug: 'maintenance', retryInSeconds: 600 }),
    },
  }),
  submitting: () => ({
    flow: {
      screen: 'submitting',
      ...loggedIn,
      form: visa,
      attempt: 1,
      repeated: false,
      operation: null,
      startedAt: pictureTime - 12_000,
    },
  }),
  challenge: () => ({
    flow: {
      screen: 'challenge',
      ...loggedIn,
      form: visa,
      operation,
      action: {
        kind: 'three-d-secure',
        url: 'https://issuer.example/challenge/7f3c2a9e5d1b48',
        expiresInSeconds: 600,
      },
      receivedAt: pictureTime - 74_000,
      asksAgainAt: pictureTime + 5_000,
      waiting: null,
    },
  }),
  complete: () => ({
    flow: {
      screen: 'complete',
      ...loggedIn,
      outcome: {
        result: 'registered',
        reference: 'M7K-42QD',
        maskedNumber: '41**-****-****-1111',
        brand: 'visa',
        effective: { usageMonth: '2026-11', billedMonth: '2026-12' },
      },
      waiting: null,
    },
  }),
  'outcome-unknown': () => ({
    flow: {
      screen: 'outcome-unknown',
      ...loggedIn,
      form: visa,
      operation,
      asked: 2,
      asksAgainAt: pictureTime + 12_000,
      waiting: null,
    },
  }),
  'out-of-service': () => ({
    flow: {
      screen: 'out-of-service',
      failure: failure({ slug: 'keychain-unavailable' }),
      retriesAt: pictureTime + 24_000,
    },
  }),
  'out-of-service-certificate': () => ({
    flow: {
      screen: 'out-of-service',
      failure: failure({ slug: 'certificate-refused' }),
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
} as const satisfies Record<string, () => Part>;

export type GalleryState = keyof typeof galleryStates;
