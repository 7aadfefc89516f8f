import type { FlowState } from './flow-state.ts';

/** How many steps a registration has. */
export const stepCount = 5;

type Step = 1 | 2 | 3 | 4 | 5;

const steps: Readonly<Record<FlowState['screen'], Step | null>> = {
  attract: null,
  login: 1,
  code: 2,
  menu: null,
  card: 3,
  confirm: 4,
  submitting: 4,
  challenge: 4,
  'outcome-unknown': 4,
  complete: 5,
  'out-of-service': null,
};

/** Which step of the registration a screen is; null where none is under way. */
export const stepOf = (screen: FlowState['screen']): Step | null => steps[screen];
