import { counterCardStates } from './counter-card.ts';
import { counterChallengeStates } from './counter-challenge.ts';
import { counterCompleteStates } from './counter-complete.ts';
import { counterEditStates } from './counter-edit.ts';
import { counterHandoverStates } from './counter-handover.ts';
import { counterSubmittingStates } from './counter-submitting.ts';
import { counterUnknownStates } from './counter-unknown.ts';
import type { Parts } from './part.ts';

/** Staff's work on one customer. */
export const counterWorkStates = {
  ...counterCardStates,
  ...counterEditStates,
  ...counterHandoverStates,
  ...counterSubmittingStates,
  ...counterChallengeStates,
  ...counterUnknownStates,
  ...counterCompleteStates,
} as const satisfies Parts;
