import type { FlowName } from '../preload/contract/kiosk-profile.ts';
import type { Audience } from './design/surroundings.ts';
import { flowNameOf } from './flow/flow-name.ts';
import type { FlowState } from './flow/flow-state.ts';

const readersOf: Readonly<Record<FlowName, Audience>> = { selfcare: 'customer', counter: 'staff' };

/** Whom a screen speaks to: customers about their own card, or staff about a customer's. */
export const audienceOf = (flow: FlowState, flows: readonly FlowName[]): Audience => {
  if (flow.screen === 'handover') return 'customer';
  if (flow.screen === 'staff') return 'staff';
  return readersOf[flowNameOf(flow) ?? (flows.includes('selfcare') ? 'selfcare' : 'counter')];
};
