import type { FlowName } from '../preload/contract/kiosk-profile.ts';
import type { Audience } from './design/surroundings.ts';
import { flowOfDecision } from './flow/flow-name.ts';
import type { FlowState } from './flow/flow-state.ts';

const readersOf: Readonly<Record<FlowName, Audience>> = { selfcare: 'customer', counter: 'staff' };

/** Whom a screen speaks to: customers about their own card, or staff about a customer's. */
export const audienceOf = (flow: FlowState, flows: readonly FlowName[]): Audience => {
  switch (flow.screen) {
    case 'attract':
    case 'flow-choice':
    case 'out-of-service':
      return flows.includes('selfcare') ? 'customer' : 'staff';
    case 'login':
      return flow.purpose.kind === 'unlock' ? 'staff' : readersOf[flow.purpose.flow];
    case 'code':
      return readersOf[flow.origin.flow];
    case 'card':
    case 'complete':
      return readersOf[flow.flow];
    case 'submitting':
    case 'challenge':
    case 'outcome-unknown':
      return readersOf[flowOfDecision(flow.decision)];
    case 'menu':
    case 'confirm':
    case 'handover':
      return 'customer';
    case 'address':
    case 'list':
    case 'edit':
      return 'staff';
  }
};
