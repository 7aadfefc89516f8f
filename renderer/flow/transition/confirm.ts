import { withoutSecurityCode } from '../card-form.ts';
import { offersRetry } from '../problem-landing.ts';
import type { Confirm } from '../selfcare-state.ts';
import { handling, pressing } from './handling.ts';
import { type ScreenContext, type Step, step } from './step.ts';
import { submit } from './submitting.ts';

const register = (state: Confirm, context: ScreenContext): Step =>
  submit({ kind: 'register-card', at: { ...state, failure: null } }, context);

const retry = (state: Confirm, context: ScreenContext): Step =>
  state.failure !== null && offersRetry(state.failure.problem)
    ? register(state, context)
    : step(state);

const back = ({ actor, contract, form }: Confirm): Step =>
  step({
    screen: 'card',
    flow: 'selfcare',
    actor,
    contract,
    form: withoutSecurityCode(form),
    failure: null,
  });

/** The customer sees once more what will be registered. Nothing has been sent until `register`. */
export const confirmTransition = handling<Confirm>({
  pressed: pressing({ register, retry, back }),
});
