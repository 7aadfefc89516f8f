import type { FlowName } from '../../../preload/contract/kiosk-profile.ts';
import type { LogInAnswer } from '../../../preload/contract/login.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { emptyAddressForm } from '../address-form.ts';
import { emptyCodeForm } from '../code-form.ts';
import type { Login } from '../entrance-state.ts';
import { checked, hasField, isFaultless, judged, withValue } from '../form.ts';
import { judgeLogin, loginFormFor, meantLoginId } from '../login-form.ts';
import { pageFailure } from '../page-failure.ts';
import { offersRetry } from '../problem-landing.ts';
import { handling, pressing } from './handling.ts';
import { land } from './landing.ts';
import { type ScreenContext, type Step, step } from './step.ts';
import { unlock, unlockAnswered } from './unlock.ts';

const logIn = (state: Login, flow: FlowName, { attempt }: ScreenContext): Step => {
  const form = checked(state.form, judgeLogin);
  if (!isFaultless(form)) return step({ ...state, form, failure: null });
  return step(
    { ...state, form, waiting: attempt, failure: null },
    {
      type: 'log-in',
      attempt,
      flow,
      loginId: meantLoginId(form.values.loginId),
      password: form.values.password,
    },
  );
};

/** A password is typed again after a failure, except where trying the same again can help. */
const failed = (state: Login, flow: FlowName, failure: Failure, context: ScreenContext): Step => {
  const { loginId } = state.form.values;
  const form = offersRetry(failure.problem) ? state.form : loginFormFor(loginId);
  const here: Login = { ...state, form, waiting: null, failure };
  return land(failure, { here: step(here), login: { flow, loginId } }, context);
};

const answered = (
  state: Login,
  flow: FlowName,
  answer: LogInAnswer,
  context: ScreenContext,
): Step => {
  const { loginId } = state.form.values;
  if (answer.state === 'failed') return failed(state, flow, answer, context);
  if (flow === 'selfcare' && answer.state === 'code-sent') {
    const { maskedAddress, code } = answer;
    return step({
      screen: 'code',
      loginId,
      origin: { flow },
      form: emptyCodeForm,
      delivery: { maskedAddress, code, receivedAt: context.now },
      waiting: null,
      failure: null,
      failed: null,
    });
  }
  if (flow === 'counter' && answer.state === 'address-required') {
    return step({
      screen: 'address',
      loginId,
      form: emptyAddressForm,
      earlier: null,
      waiting: null,
      failure: null,
    });
  }
  return failed(state, flow, pageFailure({ slug: 'protocol-violation' }), context);
};

const send = (state: Login, context: ScreenContext): Step => {
  if (state.waiting !== null) return step(state);
  return state.purpose.kind === 'unlock'
    ? unlock(state, context)
    : logIn(state, state.purpose.flow, context);
};

const retry = (state: Login, context: ScreenContext) =>
  state.failure !== null && offersRetry(state.failure.problem) ? send(state, context) : step(state);

/** Nobody goes back from a locked screen but by the password, or by logging out. */
const back = (state: Login, { profile }: ScreenContext): Step => {
  if (state.purpose.kind === 'unlock') return step(state);
  return step({ screen: profile.flows.length > 1 ? 'flow-choice' : 'attract' });
};

/** ID and password are asked; of a locked screen the password alone. */
export const loginTransition = handling<Login>({
  typed: (state, { field, value }) =>
    state.waiting === null && hasField(state.form, field)
      ? step({ ...state, form: withValue(state.form, field, value) })
      : step(state),
  left: (state, { field }) =>
    hasField(state.form, field)
      ? step({ ...state, form: judged(state.form, field, judgeLogin) })
      : step(state),
  pressed: pressing({ 'log-in': send, retry, back }),
  'log-in-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting && state.purpose.kind === 'log-in'
      ? answered(state, state.purpose.flow, answer, context)
      : step(state),
  'unlock-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting && state.purpose.kind === 'unlock'
      ? unlockAnswered(state, state.purpose, answer, context)
      : step(state),
});
