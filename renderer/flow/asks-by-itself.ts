import type { FlowState, Instant } from './flow-state.ts';

/** When the page does something by itself on a screen (`asking-due`); null when it waits for somebody else. */
export const asksByItselfAt = (flow: FlowState): Instant | null => {
  switch (flow.screen) {
    case 'outcome-unknown':
    case 'challenge':
      return flow.waiting === null ? flow.asksAgainAt : null;
    case 'out-of-service':
      return flow.retriesAt;
    default:
      return null;
  }
};
