import type { Problem } from '../../../preload/contract/problem.ts';
import {
  byCustomer,
  cardForm,
  customerForm,
  longName,
  noCard,
  registration,
  shown,
  shownWithCode,
} from './counter-part.ts';
import { failureOf, type Part, type Parts } from './part.ts';

const refused = (problem: Problem): Part =>
  shown(registration({ failure: failureOf(problem), failed: 'register' }));

/** A new customer's card, typed by staff or by the customer. */
export const counterCardStates = {
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
  'counter-card-code': () =>
    shownWithCode(registration({ customer: customerForm('', ''), card: noCard })),
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
} as const satisfies Parts;
