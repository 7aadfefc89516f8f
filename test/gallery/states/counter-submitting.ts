import type { Decision } from '../../../renderer/flow/decision-state.ts';
import { pictureTime } from '../picture-time.ts';
import { byCustomer, edit, everythingChanged, registration, shown } from './counter-part.ts';
import type { Part, Parts } from './part.ts';

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

/** What staff have decided is on its way. */
export const counterSubmittingStates = {
  'counter-submitting': () =>
    submitting({ kind: 'register-customer', at: registration({ card: byCustomer }) }),
  'counter-submitting-change': () => submitting({ kind: 'change-customer', at: everythingChanged }),
  'counter-submitting-deletion': () => submitting({ kind: 'delete-customer', at: edit() }),
} as const satisfies Parts;
