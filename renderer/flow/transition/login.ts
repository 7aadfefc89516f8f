import type { LogInAnswer } from '../../../preload/contract/login.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { emptyCodeForm } from '../code-form.ts';
import type { Login } from '../entrance-state.ts';
import type { FlowState } from '../flow-state.ts';
import { checked, hasField, isFaultless, judged, withValue } from '../form.ts';
import { judgeLogin, loginFormFor, meantLoginId } from '../login-form.ts';
import { pageFailure } from '../page-failure.ts';
import { offersRetry } from '../problem-landing.ts';
import { handling, pressing } from './handling.ts';
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

const logInUnlessWaiting = (state: Login, context: ScreenContext) =>
  state.waiting === null ? logIn(state, context) : step(state);

const retry = (state: Login, context: ScreenContext) =>
  state.failure !== null && offersRetry(state.failure.problem)
    ? logInUnlessWaiting(state, context)
    : step(state);

/** ID and password are asked. */
export const loginTransition = handling<Login>({
  typed: (state, { field, value }) =>
    state.waiting === null && hasField(state.form, field)
      ? step({ ...state, form: withValue(state.form, field, value) })
      : step(state),
  left: (state, { field }) =>
    hasField(state.form, field)
      ? step({ ...state, form: judged(state.form, field, judgeLogin) })
      : step(state),
  pressed: pressing({
    'log-in': logInUnlessWaiting,
    retry,
    back: () => step({ screen: 'attract' }),
  }),
  'log-in-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? step(answered(state, answer, context)) : step(state),
});
