import type { LogInAnswer } from '../../../preload/contract/login.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { emptyCodeForm } from '../code-form.ts';
import type { FlowEvent } from '../flow-event.ts';
import type { FlowState, Login } from '../flow-state.ts';
import { checked, hasField, isFaultless, judged, withValue } from '../form.ts';
import { judgeLogin, loginFormFor, meantLoginId } from '../login-form.ts';
import { pageFailure } from '../page-failure.ts';
import { offersRetry } from '../problem-landing.ts';
import { land } from './landing.ts';
import { type ScreenContext, type Step, step } from './step.ts';

const logIn = (state: Login, { attempt }: ScreenContext): Step => {
  const form = checked(state.form, judgeLogin);
  if (!isFaultless(form)) return step({ ...state, form, failure: null });
  return step(
    { ...state, form, waiting: attempt, failure: null },
    {
      type: 'log-in',
      attempt,
      loginId: meantLoginId(form.values.loginId),
      password: form.values.password,
    },
  );
};

/** A password is typed again after a failure, except where trying the same again can help. */
const failed = (state: Login, failure: Failure, { now }: ScreenContext): FlowState => {
  const { loginId } = state.form.values;
  const form = offersRetry(failure.problem) ? state.form : loginFormFor(loginId);
  return land(failure, { here: { ...state, form, waiting: null, failure }, loginId, now });
};

const answered = (state: Login, answer: LogInAnswer, context: ScreenContext): FlowState => {
  switch (answer.state) {
    case 'code-sent':
      return {
        screen: 'code',
        loginId: state.form.values.loginId,
        form: emptyCodeForm,
        delivery: {
          maskedAddress: answer.maskedAddress,
          code: answer.code,
          receivedAt: context.now,
        },
        waiting: null,
        failure: null,
        failed: null,
      };
    case 'address-required':
      return failed(state, pageFailure({ slug: 'protocol-violation' }), context);
    case 'failed':
      return failed(state, answer, context);
  }
};

const pressed = (state: Login, action: string, context: ScreenContext): Step => {
  if (action === 'back') return step({ screen: 'attract' });
  if (state.waiting !== null) return step(state);
  const repeats = action === 'retry' && state.failure !== null;
  return action === 'log-in' || repeats ? logIn(state, context) : step(state);
};

/** ID and password are asked. */
export const loginTransition = (state: Login, event: FlowEvent, context: ScreenContext): Step => {
  const { form } = state;
  switch (event.type) {
    case 'typed':
      return state.waiting === null && hasField(form, event.field)
        ? step({ ...state, form: withValue(form, event.field, event.value) })
        : step(state);
    case 'left':
      return hasField(form, event.field)
        ? step({ ...state, form: judged(form, event.field, judgeLogin) })
        : step(state);
    case 'pressed':
      return pressed(state, event.action, context);
    case 'log-in-answered':
      return event.attempt === state.waiting
        ? step(answered(state, event.answer, context))
        : step(state);
    default:
      return step(state);
  }
};
