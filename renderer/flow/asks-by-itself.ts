import type { FlowState } from './flow-state.ts';
import type { Instant } from './under-way.ts';

/** When the page does something by itself on a screen (`asking-due`); null when it waits for somebody else. */
export const asksByItselfAt = (flow: FlowState): Instant | null => {
  if (flow.screen === 'out-of-service') return flow.retriesAt;
  if (flow.screen === 'list') return flow.searchesAt;
  const asks = flow.screen === 'outcome-unknown' || flow.screen === 'challenge';
  return asks && flow.waiting === null ? flow.asksAgainAt : null;
};
