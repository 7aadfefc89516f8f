import type { FlowEvent } from './flow-event.ts';
import type { FlowState } from './flow-state.ts';

type Waiting = Extract<
  FlowState,
  { readonly screen: 'submitting' | 'challenge' | 'outcome-unknown' }
>;

const isWaiting = (flow: FlowState): flow is Waiting =>
  flow.screen === 'submitting' || flow.screen === 'challenge' || flow.screen === 'outcome-unknown';

/**
 * Idempotency key of the operation of which the person learns the outcome by this step; null for none. An answer that comes when they
 * wait for it no longer changes nothing, and tells nobody.
 */
export const toldOutcome = (
  before: FlowState,
  event: FlowEvent,
  after: FlowState,
): string | null =>
  event.type === 'operation-answered' && isWaiting(before) && !isWaiting(after)
    ? (before.operation?.idempotencyKey ?? null)
    : null;
