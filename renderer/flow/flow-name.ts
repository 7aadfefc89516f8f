import type { FlowName } from '../../preload/contract/kiosk-profile.ts';
import { deciderOf } from './decider.ts';
import type { FlowState } from './flow-state.ts';

/** The flow that a screen belongs to; null where it is not known, or no longer. */
export const flowNameOf = (flow: FlowState): FlowName | null => {
  switch (flow.screen) {
    case 'attract':
    case 'flow-choice':
    case 'out-of-service':
    case 'staff':
      return null;
    case 'login':
      return flow.purpose.kind === 'log-in' ? flow.purpose.flow : 'counter';
    case 'code':
      return flow.origin.flow;
    case 'card':
    case 'complete':
      return flow.flow;
    case 'menu':
    case 'confirm':
      return 'selfcare';
    case 'address':
    case 'list':
    case 'edit':
    case 'handover':
      return 'counter';
    case 'submitting':
    case 'challenge':
    case 'outcome-unknown':
      return deciderOf(flow.decision).flow;
  }
};
