import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import {
  byCustomer,
  byStaff,
  cardForm,
  customerForm,
  edit,
  everythingChanged,
  longName,
  shown,
  shownWithCode,
  ueda,
} from './counter-part.ts';
import { failureOf, type Parts } from './part.ts';

const theirs: CustomerOnFile = {
  ...ueda,
  phone: '070-0000-8120',
  maskedNumber: '35**-****-****-0000',
  brand: 'jcb',
  version: '4',
};

/** A customer on file, changed or deleted. */
export const counterEditStates = {
  edit: () => shown(edit()),
  'edit-typed': () => shown(edit({ customer: customerForm(longName, ueda.phone), card: byStaff })),
  'edit-code': () => shownWithCode(edit({ card: byStaff })),
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
} as const satisfies Parts;
