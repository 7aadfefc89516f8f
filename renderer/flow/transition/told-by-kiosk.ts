import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { deciderOf } from '../decider.ts';
import type { Challenge, OutcomeUnknown } from '../decision-state.ts';
import type { FlowState } from '../flow-state.ts';
import { failureOf, pageFailure } from '../page-failure.ts';
import { pendingOf } from '../pending-operations.ts';
import { withoutCard } from '../without-card.ts';
import { carriedOutAsKept } from './carried-out.ts';
import { loginTo } from './landing.ts';
import type { Operating } from './settling.ts';

/** Somebody waits there for what became of a decision. */
export type Waiting = Challenge | OutcomeUnknown;

/** Nobody can tell, and this page can ask no more. SECURITY: product.md "Wipe with proof": nothing of the card waits for nothing. */
const notAsking = (state: Waiting) =>
  ({
    screen: 'outcome-unknown',
    decision: withoutCard(state.decision),
    operation: state.operation,
    asked: state.screen === 'challenge' ? 0 : state.asked,
    asksAgainAt: null,
    waiting: null,
  }) as const;

/** The kiosk has no means left to ask. */
export const beyondAsking = (state: Waiting, session: 'live' | 'over'): OutcomeUnknown => ({
  ...notAsking(state),
  asking: 'beyond-asking',
  session,
});

/** Nobody can be asked for more than the kiosk has kept: whoever decided logs in again. */
const notCarriedOut = ({ decision, operation }: Operating): FlowState => {
  const failure = failureOf(operation, pageFailure({ slug: 'not-carried-out' }));
  return { ...loginTo(deciderOf(decision).flow), failure };
};

/** How an operation stands, for a page that cannot ask the backend any more: what the kiosk says is all there is to learn. */
export const toldByKiosk = (state: Waiting, found: PendingOperation | undefined): FlowState => {
  if (found === undefined) return { ...notAsking(state), asking: 'by-kiosk' };
  const { standing } = found;
  switch (standing.state) {
    case 'carried-out':
      return carriedOutAsKept(state.decision, found, standing.reference);
    case 'not-carried-out':
      return notCarriedOut(state);
    case 'beyond-asking':
      return beyondAsking(state, 'over');
    case 'awaiting-staff':
      return { ...notAsking(state), asking: 'awaiting-staff' };
    case 'asking':
      return { ...notAsking(state), asking: 'by-kiosk' };
  }
};

/** A screen without its session: what nobody can tell yet is asked for by the kiosk, not by this page any more. */
export const leftToKiosk = (flow: FlowState, pending: readonly PendingOperation[]): FlowState =>
  flow.screen === 'challenge' || flow.screen === 'outcome-unknown'
    ? toldByKiosk(flow, pendingOf(pending, flow.operation))
    : flow;
