import type { FlowChoice } from '../entrance-state.ts';
import { handling, pressing } from './handling.ts';
import { loginTo } from './landing.ts';
import { step } from './step.ts';

/** Both flows are configured, and one is chosen. */
export const flowChoiceTransition = handling<FlowChoice>({
  pressed: pressing({
    'choose-selfcare': () => step(loginTo('selfcare')),
    'choose-counter': () => step(loginTo('counter')),
    back: () => step({ screen: 'attract' }),
  }),
});
