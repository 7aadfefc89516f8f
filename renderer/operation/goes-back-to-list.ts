import type { OutcomeUnknown } from '../flow/decision-state.ts';

const hasLiveSession = (state: OutcomeUnknown): boolean =>
  state.asking === 'going-on' || (state.asking === 'beyond-asking' && state.session === 'live');

/** Whether staff can serve the next customer while nobody can tell what became of a decision: as long as their session lasts. */
export const goesBackToList = (state: OutcomeUnknown): boolean =>
  state.decision.at.actor.kind === 'staff' && hasLiveSession(state);
