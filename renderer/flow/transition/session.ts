import type { Failure } from '../../../preload/contract/problem.ts';
import type { FlowState } from '../flow-state.ts';
import { failureOf } from '../page-failure.ts';
import { loginBecauseOf } from './landing.ts';

/**
 * The session is over without the page having asked. While a card is being sent its answer is awaited all the same,
 * and who has just read that the card is registered goes on reading.
 */
export const sessionEnded = (flow: FlowState, failure: Failure): FlowState => {
  switch (flow.screen) {
    case 'menu':
    case 'card':
    case 'confirm':
      return loginBecauseOf(failure, '');
    case 'challenge':
    case 'outcome-unknown':
      return loginBecauseOf(failureOf(flow.operation, failure), '');
    case 'attract':
    case 'login':
    case 'code':
    case 'submitting':
    case 'complete':
    case 'out-of-service':
      return flow;
  }
};
