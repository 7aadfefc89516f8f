import type { Failure } from '../../../preload/contract/problem.ts';
import type { FlowState } from '../flow-state.ts';
import { loginBecauseOf } from './landing.ts';
import { operatingOf, outcomeUnknown } from './settling.ts';
import type { ScreenContext } from './step.ts';

/**
 * The session is over without the page having asked. Nobody is sent away whose card may or may not be registered: while it is
 * being sent its answer is awaited, after that the enquiry number stays on the screen. Who has just read that the card is
 * registered goes on reading.
 */
export const sessionEnded = (
  flow: FlowState,
  failure: Failure,
  context: ScreenContext,
): FlowState => {
  switch (flow.screen) {
    case 'menu':
    case 'card':
    case 'confirm':
      return loginBecauseOf(failure, '');
    case 'challenge':
      return outcomeUnknown(operatingOf(flow), 0, context);
    case 'attract':
    case 'login':
    case 'code':
    case 'submitting':
    case 'outcome-unknown':
    case 'complete':
    case 'out-of-service':
      return flow;
  }
};
