import { byCustomer, edit, everythingChanged, registration, shown } from './counter-part.ts';
import type { Parts } from './part.ts';
import { submitting } from './under-way.ts';

/** What staff have decided is on its way. */
export const counterSubmittingStates = {
  'counter-submitting': () =>
    shown(submitting({ kind: 'register-customer', at: registration({ card: byCustomer }) })),
  'counter-submitting-change': () =>
    shown(submitting({ kind: 'change-customer', at: everythingChanged })),
  'counter-submitting-deletion': () => shown(submitting({ kind: 'delete-customer', at: edit() })),
} as const satisfies Parts;
