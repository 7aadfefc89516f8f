import type { Failure } from '../../../preload/contract/problem.ts';
import type { FlowState } from '../flow-state.ts';
import type { KioskState } from '../kiosk-state.ts';
import { loginTo } from './landing.ts';
import { leftToKiosk } from './told-by-kiosk.ts';
import { lockEnded } from './unlock.ts';

/**
 * The session is over without the page having asked. Nobody is sent away whose decision may or may not be carried out: while it
 * is being sent its answer is awaited, after that the enquiry number stays on the screen while the kiosk itself goes on asking. Whoever has just read what has been done
 * goes on reading, until the idle time-out.
 */
export const sessionEnded = (
  { flow, pending }: Pick<KioskState, 'flow' | 'pending'>,
  failure: Failure,
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
      return flow.purpose.kind === 'unlock' ? lockEnded(flow.purpose, failure) : flow;
    case 'challenge':
    case 'outcome-unknown':
      return leftToKiosk(flow, pending);
    case 'submitting':
      return { ...flow, session: 'over' };
    case 'attract':
    case 'flow-choice':
    case 'address':
    case 'code':
    case 'complete':
    case 'out-of-service':
    case 'staff':
      return flow;
  }
};
