import type { Failure } from '../../../preload/contract/problem.ts';
import type { Edit } from '../counter-state.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** Somebody else has changed the customer meanwhile: their values are looked for. `failure`: how that was learnt. */
export const findTheirs = (
  state: Edit,
  failure: Failure | null,
  { attempt }: ScreenContext,
): Step =>
  step(
    {
      ...state,
      waiting: { for: 'their-values', attempt },
      failure,
      failed: null,
    },
    { type: 'find-customer', attempt, customer: state.onFile },
  );
