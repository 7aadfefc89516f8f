import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import type { Outcome } from '../../../preload/contract/operation.ts';
import type { Problem } from '../../../preload/contract/problem.ts';
import type {
  AtCounter,
  CounterComplete,
  Edit,
  Handover,
  NewRegistration,
} from '../../../renderer/flow/counter-state.ts';
import type { Decision } from '../../../renderer/flow/decision-state.ts';
import type { CardForm, CustomerForm } from '../../../renderer/flow/form-state.ts';
import { pictureTime } from '../picture-time.ts';
import { failureOf, formOf, operation, type Part, type Parts, staff } from './part.ts';

const atCounter: AtCounter = { actor: staff, listing: { query: '', cursors: [null] } };
const withCode = { profile: { flows: ['counter'], securityCodeInCounter: 'asked' } } as const;
const withoutCode = { profile: { flows: ['counter'] } } as const;

const ueda: CustomerOnFile = {
  customerId: 'c-1043',
  name: '上田 節子',
  phone: '03-0000-8120',
  maskedNumber: '52**-****-****-7734',
  brand: 'mastercard',
  version: '3',
};

/** As long as a name can be. */
const longName = 'Maria Aparecida dos Santos Albuquerque de Vasconcelos e Carvalho';

const cardForm = (values: Partial<CardForm['values']>, faults: CardForm['faults'] = {}): CardForm =>
  formOf({ cardNumber: '', expiryMonth: '', expiryYear: '', securityCode: '', ...values }, faults);

const customerForm = (
  customerName: string,
  phone: string,
  faults: CustomerForm['faults'] = {},
): CustomerForm => formOf({ customerName, phone }, faults);

const noCard = { typedBy: 'staff', form: cardForm({}) } as const;
const visa = cardForm({ cardNumber: '4111111111111111', expiryMonth: '08', expiryYear: '29' });
const byStaff = { typedBy: 'staff', form: visa } as const;
const byCustomer = { typedBy: 'customer', form: visa } as const;

const registration = (changes: Partial<NewRegistration> = {}): NewRegistration => ({
  screen: 'card',
  flow: 'counter',
  ...atCounter,
  customer: customerForm('青木 はるか', '090-0000-1041'),
  card: byStaff,
  question: 'none',
  waiting: null,
  failure: null,
  failed: null,
  ...changes,
});

const edit = (changes: Partial<Edit> = {}): Edit => ({
  screen: 'edit',
  ...atCounter,
  onFile: ueda,
  customer: customerForm(ueda.name, ueda.phone),
  card: noCard,
  question: { kind: 'none' },
  notice: 'none',
  waiting: null,
  failure: null,
  failed: null,
  ...changes,
});

const handover = (changes: Partial<Handover> = {}): Handover => ({
  screen: 'handover',
  actor: staff,
  asks: 'new-card',
  form: cardForm({}),
  staffLocale: 'ja',
  staffDisplay: { textSize: 100, contrast: 'standard', motion: 'full' },
  kept: 'typed',
  waiting: null,
  failure: null,
  ...changes,
});

const shown = (flow: Part['flow']): Part => ({ flow, ...withoutCode });

const refused = (problem: Problem): Part =>
  shown(registration({ failure: failureOf(problem), failed: 'register' }));

const submitting = (decision: Decision): Part =>
  shown({
    screen: 'submitting',
    decision,
    attempt: 1,
    round: 'first',
    operation: null,
    session: 'live',
    startedAt: pictureTime - 12_000,
  });

const unknown = (decision: Decision): Part =>
  shown({
    screen: 'outcome-unknown',
    decision,
    operation,
    asked: 2,
    asking: 'going-on',
    asksAgainAt: pictureTime + 12_000,
    waiting: null,
  });

const complete = (
  result: Outcome['result'],
  name: string,
  number: CounterComplete['number'],
  effective: Outcome['effective'] = null,
): Part =>
  shown({
    screen: 'complete',
    flow: 'counter',
    ...atCounter,
    outcome: {
      result,
      reference: 'M7K-42QD',
      maskedNumber: '41**-****-****-1111',
      brand: 'visa',
      customer: null,
      effective,
    },
    number,
    customer: { name, phone: '090-0000-1041' },
  });

const everythingChanged = edit({
  customer: customerForm('上田 節', '090-0000-8120'),
  card: byStaff,
  question: {
    kind: 'update',
    changes: { name: '上田 節', phone: '090-0000-8120', card: 'number' },
  },
});

const theirs: CustomerOnFile = {
  ...ueda,
  phone: '070-0000-8120',
  maskedNumber: '35**-****-****-0000',
  brand: 'jcb',
  version: '4',
};

/** Staff's work on one customer. */
export const counterWorkStates = {
  'counter-card': () => shown(registration({ customer: customerForm('', ''), card: noCard })),
  'counter-card-typed': () => shown(registration()),
  'counter-card-faults': () =>
    shown(
      registration({
        customer: customerForm('', '090-0000', { customerName: 'empty', phone: 'incomplete' }),
        card: {
          typedBy: 'staff',
          form: cardForm(
            { cardNumber: '411111111111111', expiryMonth: '08', expiryYear: '24' },
            { cardNumber: 'incomplete', expiryYear: 'expired' },
          ),
        },
      }),
    ),
  'counter-card-code': () => ({
    flow: registration({ customer: customerForm('', ''), card: noCard }),
    ...withCode,
  }),
  'counter-card-by-customer': () => shown(registration({ card: byCustomer })),
  'counter-card-declined': () => refused({ slug: 'card-not-usable' }),
  'counter-card-maintenance': () => refused({ slug: 'maintenance', retryInSeconds: 600 }),
  'counter-card-handing-over': () => shown(registration({ card: noCard, waiting: 1 })),
  'counter-card-register': () => shown(registration({ question: 'register' })),
  'counter-card-register-long': () =>
    shown(
      registration({
        customer: customerForm(longName, '090-0000-1041'),
        card: byCustomer,
        question: 'register',
      }),
    ),
  edit: () => shown(edit()),
  'edit-typed': () => shown(edit({ customer: customerForm(longName, ueda.phone), card: byStaff })),
  'edit-code': () => ({ flow: edit({ card: byStaff }), ...withCode }),
  'edit-faults': () =>
    shown(
      edit({
        customer: customerForm('', ueda.phone, { customerName: 'empty' }),
        card: {
          typedBy: 'staff',
          form: cardForm(
            { cardNumber: '4111111111111112' },
            { cardNumber: 'invalid', expiryMonth: 'empty', expiryYear: 'empty' },
          ),
        },
      }),
    ),
  'edit-nothing-changed': () => shown(edit({ notice: 'nothing-changed' })),
  'edit-by-customer': () => shown(edit({ card: byCustomer })),
  'edit-expiry-by-customer': () =>
    shown(
      edit({
        card: {
          typedBy: 'customer',
          form: cardForm({ expiryMonth: '08', expiryYear: '29' }),
        },
      }),
    ),
  'edit-declined': () =>
    shown(
      edit({
        card: byStaff,
        failure: failureOf({ slug: 'card-not-usable' }),
        failed: 'update',
      }),
    ),
  'edit-unanswered': () =>
    shown(edit({ failure: failureOf({ slug: 'timed-out' }), failed: 'their-values' })),
  'edit-finding-theirs': () =>
    shown(
      edit({
        waiting: { for: 'their-values', attempt: 1 },
        failure: failureOf({ slug: 'version-conflict', version: '4' }),
      }),
    ),
  'edit-update': () => shown(everythingChanged),
  'edit-update-expiry': () =>
    shown(
      edit({
        card: {
          typedBy: 'staff',
          form: cardForm({ expiryMonth: '08', expiryYear: '29' }),
        },
        question: { kind: 'update', changes: { card: 'expiry' } },
      }),
    ),
  'edit-delete': () => shown(edit({ question: { kind: 'delete' } })),
  'edit-conflict': () =>
    shown(
      edit({
        question: { kind: 'conflict', theirs },
        failure: failureOf({ slug: 'version-conflict', version: '4' }),
      }),
    ),
  'edit-conflict-card-typed': () =>
    shown(
      edit({
        card: byStaff,
        question: { kind: 'conflict', theirs },
        failure: failureOf({ slug: 'version-conflict', version: '4' }),
      }),
    ),
  'edit-conflict-unseen': () =>
    shown(
      edit({
        question: { kind: 'conflict', theirs: { ...ueda, version: '4' } },
        failure: failureOf({ slug: 'version-conflict', version: '4' }),
      }),
    ),
  handover: () => shown(handover()),
  'handover-typing': () =>
    shown(handover({ asks: 'change', form: cardForm({ cardNumber: '3530111333300000' }) })),
  'handover-code': () => ({ flow: handover({ form: visa }), ...withCode }),
  'handover-change-code': () => ({ flow: handover({ asks: 'change' }), ...withCode }),
  'handover-faults': () =>
    shown(
      handover({
        form: cardForm(
          { cardNumber: '411111111111111' },
          { cardNumber: 'incomplete', expiryMonth: 'empty', expiryYear: 'empty' },
        ),
      }),
    ),
  'handover-giving-back': () =>
    shown(handover({ form: visa, waiting: { for: 'done', attempt: 1 } })),
  'handover-failed': () =>
    shown(handover({ form: visa, failure: failureOf({ slug: 'no-connection' }) })),
  'counter-submitting': () =>
    submitting({ kind: 'register-customer', at: registration({ card: byCustomer }) }),
  'counter-submitting-change': () => submitting({ kind: 'change-customer', at: everythingChanged }),
  'counter-submitting-deletion': () => submitting({ kind: 'delete-customer', at: edit() }),
  'counter-challenge': () =>
    shown({
      screen: 'challenge',
      decision: { kind: 'register-customer', at: registration() },
      operation,
      action: {
        kind: 'three-d-secure',
        url: 'https://issuer.example/challenge/7f3c2a9e5d1b48',
        expiresInSeconds: 600,
      },
      receivedAt: pictureTime - 74_000,
      asksAgainAt: pictureTime + 5_000,
      waiting: null,
    }),
  'counter-unknown': () => unknown({ kind: 'register-customer', at: registration() }),
  'counter-unknown-change': () => unknown({ kind: 'change-customer', at: everythingChanged }),
  'counter-unknown-change-of-name': () =>
    unknown({
      kind: 'change-customer',
      at: edit({ customer: customerForm('上田 節', ueda.phone) }),
    }),
  'counter-unknown-deletion': () => unknown({ kind: 'delete-customer', at: edit() }),
  'counter-unknown-ended': () =>
    shown({
      screen: 'outcome-unknown',
      decision: { kind: 'register-customer', at: registration({ card: noCard }) },
      operation,
      asked: 2,
      asking: 'by-kiosk',
      asksAgainAt: null,
      waiting: null,
    }),
  'counter-complete': () =>
    complete('registered', '青木 はるか', 'another', {
      usageMonth: '2026-11',
      billedMonth: '2026-12',
    }),
  'counter-complete-long': () => complete('updated', longName, 'another'),
  'counter-complete-deleted': () => complete('deleted', 'Nguyễn Thị Lan', 'same'),
  'counter-complete-same-card': () => complete('updated', '上田 節子', 'same'),
} as const satisfies Parts;
