import { flowNameOf } from './flow-name.ts';
import type { FlowState } from './flow-state.ts';

/** How many steps a registration has. */
export const stepCount = 5;

type Step = 1 | 2 | 3 | 4 | 5;

const steps: Readonly<Partial<Record<FlowState['screen'], Step>>> = {
  login: 1,
  code: 2,
  card: 3,
  confirm: 4,
  submitting: 4,
  challenge: 4,
  'outcome-unknown': 4,
  complete: 5,
};

/** Which step of a customer's registration a screen is; null where none is under way. Staff's work has no steps. */
export const stepOf = (flow: FlowState): Step | null =>
  flowNameOf(flow) === 'selfcare' ? (steps[flow.screen] ?? null) : null;
