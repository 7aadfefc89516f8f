import type { Decision } from '../../../renderer/flow/decision-state.ts';
import {
  customerForm,
  edit,
  everythingChanged,
  noCard,
  registration,
  shown,
  ueda,
} from './counter-part.ts';
import { operation, type Part, type Parts } from './part.ts';
import { outcomeUnknown } from './under-way.ts';

const unknown = (decision: Decision): Part => shown(outcomeUnknown(decision));

/** What became of it is not known yet. */
export const counterUnknownStates = {
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
} as const satisfies Parts;
