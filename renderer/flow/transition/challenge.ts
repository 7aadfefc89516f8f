import type { OperationAnswer, PendingOperation } from '../../../preload/contract/operation.ts';
import { nextAskingInChallenge } from '../asking-pauses.ts';
import type { Challenge } from '../decision-state.ts';
import type { FlowState } from '../flow-state.ts';
import { pendingOf } from '../pending-operations.ts';
import { secondsAfter } from '../time.ts';
import { handling, pressing } from './handling.ts';
import { outcomeUnknown, settle } from './settling.ts';
import { type ScreenContext, type Step, step } from './step.ts';
import { toldByKiosk } from './told-by-kiosk.ts';

const ask = (state: Challenge, { attempt }: ScreenContext): Step =>
  state.waiting === null
    ? step(
        { ...state, waiting: attempt },
        { type: 'ask-outcome', attempt, operation: state.operation },
      )
    : step(state);

const hasExpired = ({ action, receivedAt }: Challenge, now: number) =>
  now >= secondsAfter(receivedAt, action.expiresInSeconds);

/** The challenge goes on as it is: nobody has settled it yet. */
const goingOn = (state: Challenge, context: ScreenContext): FlowState =>
  hasExpired(state, context.now)
    ? outcomeUnknown(state, 0, context)
    : { ...state, waiting: null, asksAgainAt: nextAskingInChallenge(context.now) };

const answered = (state: Challenge, answer: OperationAnswer, context: ScreenContext): Step => {
  const next = goingOn(state, context);
  const same = answer.state === 'action-required' && answer.action.url === state.action.url;
  return same ? step(next) : settle(state, answer, next, context);
};

/** The kiosk has learnt in the background how the operation stands; with nobody left to ask, no challenge ends here. */
const learnt = (state: Challenge, found: PendingOperation, context: ScreenContext): Step => {
  switch (found.standing.state) {
    case 'carried-out':
    case 'not-carried-out':
    case 'beyond-asking':
      return ask(state, context);
    case 'awaiting-staff':
      return step(toldByKiosk(state, found));
    case 'asking':
      return step(state);
  }
};

/** The card issuer talks with the cardholder. How it ends is learnt from the backend alone, never from a URL. */
export const challengeTransition = handling<Challenge>({
  'asking-due': (state, _, context) =>
    context.now >= state.asksAgainAt ? ask(state, context) : step(state),
  'pending-changed': (state, { pending }, context) => {
    const found = pendingOf(pending, state.operation);
    return found === undefined ? step(state) : learnt(state, found, context);
  },
  pressed: pressing({ 'check-outcome': ask }),
  'operation-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? answered(state, answer, context) : step(state),
});
