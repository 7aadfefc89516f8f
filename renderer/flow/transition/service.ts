import type { Service } from '../../../preload/contract/kiosk-profile.ts';
import type { FlowState } from '../flow-state.ts';
import { nobodyServed } from '../initial-state.ts';
import type { KioskState } from '../kiosk-state.ts';
import { type Change, change, endSession } from './change.ts';
import type { TransitionContext } from './step.ts';

const isIdle = (flow: FlowState) =>
  flow.screen === 'attract' || (flow.screen === 'out-of-service' && flow.retriesAt === null);

/** Whether the kiosk can serve has changed. Nobody is thrown out of what they are doing. */
export const serviceChanged = (
  state: KioskState,
  service: Service,
  context: TransitionContext,
): Change => {
  const informed = { ...state, service };
  if (isIdle(state.flow)) return change({ ...informed, flow: nobodyServed(service) });
  const recovered = state.flow.screen === 'out-of-service' && service.state !== 'out-of-service';
  return recovered ? endSession(informed, 'finished', context) : change(informed);
};

/** Out of service because of what a person's call met: the page starts afresh, and main says whether it can serve. */
export const startAfresh = (state: KioskState, context: TransitionContext): Change =>
  state.flow.screen === 'out-of-service' && state.flow.retriesAt !== null
    ? endSession(state, 'finished', context)
    : change(state);
