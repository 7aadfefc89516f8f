import { deciderOf } from './decider.ts';
import type { OutcomeUnknown } from './decision-state.ts';

const hasLiveSession = (state: OutcomeUnknown): boolean =>
  state.asking === 'going-on' || (state.asking === 'beyond-asking' && state.session === 'live');

/** Whether staff can serve the next customer while nobody can tell what became of a decision: as long as their session lasts. */
export const goesBackToList = (state: OutcomeUnknown): boolean =>
  deciderOf(state.decision).flow === 'counter' && hasLiveSession(state);
