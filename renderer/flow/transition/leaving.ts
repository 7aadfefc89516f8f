import type { FlowState } from '../flow-state.ts';
import type { KioskState } from '../kiosk-state.ts';
import { losesTyping } from '../loses-typing.ts';
import { type Change, change, endSession } from './change.ts';
import type { TransitionContext } from './step.ts';

const reasons = { finish: 'finished', 'log-out': 'logged-out' } as const;

type Leaving = keyof typeof reasons;

export const isLeaving = (action: string): action is Leaving => Object.hasOwn(reasons, action);

/** Whether the screen is somebody's who is served there. */
export const isServed = (flow: FlowState) =>
  flow.screen !== 'attract' &&
  flow.screen !== 'staff' &&
  !(flow.screen === 'out-of-service' && flow.retriesAt === null);

/** The screen without the question that was open over it: only one is asked at a time. */
const withoutQuestion = (flow: FlowState): FlowState => {
  if (flow.screen === 'edit') return { ...flow, question: { kind: 'none' } };
  return flow.screen === 'card' && flow.flow === 'counter' ? { ...flow, question: 'none' } : flow;
};

/**
 * `finish` or `log-out`: at once, or after a question where something typed would be lost. The idle warning has said already what
 * would be.
 */
export const leave = (state: KioskState, by: Leaving, context: TransitionContext): Change => {
  if (!isServed(state.flow)) return change(state);
  const asks = losesTyping(state.flow) && state.overlay.kind !== 'idle-warning';
  return asks
    ? change({ ...state, flow: withoutQuestion(state.flow), overlay: { kind: 'leaving', by } })
    : endSession(state, reasons[by], context);
};

/** The answer to that question. */
export const answerLeaving = (
  state: KioskState,
  by: Leaving,
  action: string,
  context: TransitionContext,
): Change => {
  if (action === 'accept') return endSession(state, reasons[by], context);
  return change(action === 'dismiss' ? { ...state, overlay: { kind: 'none' } } : state);
};
