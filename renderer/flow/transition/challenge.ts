import { nextAskingInChallenge } from '../asking-pauses.ts';
import type { FlowEvent } from '../flow-event.ts';
import type { Challenge, FlowState } from '../flow-state.ts';
import { secondsAfter } from '../time.ts';
import { operatingOf, outcomeUnknown, settle } from './settling.ts';
import { type ScreenContext, type Step, step } from './step.ts';

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
    ? outcomeUnknown(operatingOf(state), 0, context)
    : { ...state, waiting: null, asksAgainAt: nextAskingInChallenge(context.now) };

/** The card issuer talks with the cardholder. How it ends is learnt from the backend alone, never from a URL. */
export const challengeTransition = (
  state: Challenge,
  event: FlowEvent,
  context: ScreenContext,
): Step => {
  switch (event.type) {
    case 'asking-due':
      return context.now >= state.asksAgainAt ? ask(state, context) : step(state);
    case 'pressed':
      return event.action === 'check-outcome' ? ask(state, context) : step(state);
    case 'register-answered': {
      if (event.attempt !== state.waiting) return step(state);
      const next = goingOn(state, context);
      const same =
        event.answer.state === 'action-required' && event.answer.action.url === state.action.url;
      return step(same ? next : settle(operatingOf(state), event.answer, next, context));
    }
    default:
      return step(state);
  }
};
