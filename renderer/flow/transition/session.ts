import type { Failure } from '../../../preload/contract/problem.ts';
import type { FlowState } from '../flow-state.ts';
import { loginTo } from './landing.ts';
import { outcomeUnknown } from './settling.ts';
import type { ScreenContext } from './step.ts';

/**
 * The session is over without the page having asked. Nobody is sent away whose decision may or may not be carried out: while it
 * is being sent its answer is awaited, after that the enquiry number stays on the screen. Whoever has just read what has been done
 * goes on reading, until the idle time-out.
 */
export const sessionEnded = (
  flow: FlowState,
  failure: Failure,
  context: ScreenContext,
): FlowState => {
  switch (flow.screen) {
    case 'menu':
    case 'confirm':
      return { ...loginTo('selfcare'), failure };
    case 'card':
      return { ...loginTo(flow.flow), failure };
    case 'list':
    case 'edit':
    case 'handover':
      return { ...loginTo('counter'), failure };
    case 'login':
      return flow.purpose.kind === 'unlock' ? { ...loginTo('counter'), failure } : flow;
    case 'challenge':
      return outcomeUnknown(flow, 0, context);
    case 'attract':
    case 'flow-choice':
    case 'address':
    case 'code':
    case 'submitting':
    case 'complete':
    case 'outcome-unknown':
    case 'out-of-service':
      return flow;
  }
};
