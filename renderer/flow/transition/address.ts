import type { SendCodeAnswer } from '../../../preload/contract/login.ts';
import { meantEmailAddress } from '../../customer/email-address.ts';
import { emptyAddressForm, judgeAddress } from '../address-form.ts';
import { emptyCodeForm } from '../code-form.ts';
import type { Address } from '../entrance-state.ts';
import { checked, hasField, isFaultless, judged, withValue } from '../form.ts';
import { offersRetry } from '../problem-landing.ts';
import { handling, pressing } from './handling.ts';
import { land, loginTo } from './landing.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** The address screen, with an address that was typed before. */
export const addressWith = (loginId: string, emailAddress: string): Address => ({
  screen: 'address',
  loginId,
  form: withValue(emptyAddressForm, 'emailAddress', emailAddress),
  waiting: null,
  failure: null,
});

const sendCode = (state: Address, { attempt }: ScreenContext): Step => {
  if (state.waiting !== null) return step(state);
  const form = checked(state.form, judgeAddress);
  if (!isFaultless(form)) return step({ ...state, form, failure: null });
  const emailAddress = meantEmailAddress(form.values.emailAddress);
  return step(
    { ...state, form, waiting: attempt, failure: null },
    { type: 'send-code', attempt, emailAddress },
  );
};

const answered = (state: Address, answer: SendCodeAnswer, context: ScreenContext): Step => {
  const { loginId, form } = state;
  if (answer.state === 'failed') {
    const here: Address = { ...state, waiting: null, failure: answer };
    return land(answer, { here, login: { flow: 'counter', loginId } }, context);
  }
  const { maskedAddress, code } = answer;
  return step({
    screen: 'code',
    loginId,
    origin: { flow: 'counter', emailAddress: meantEmailAddress(form.values.emailAddress) },
    form: emptyCodeForm,
    delivery: { maskedAddress, code, receivedAt: context.now },
    waiting: null,
    failure: null,
    failed: null,
  });
};

const retry = (state: Address, context: ScreenContext): Step =>
  state.failure !== null && offersRetry(state.failure.problem)
    ? sendCode(state, context)
    : step(state);

/** Staff type the address that shall receive the code. */
export const addressTransition = handling<Address>({
  typed: (state, { field, value }) =>
    state.waiting === null && hasField(state.form, field)
      ? step({ ...state, form: withValue(state.form, field, value) })
      : step(state),
  left: (state, { field }) =>
    hasField(state.form, field)
      ? step({ ...state, form: judged(state.form, field, judgeAddress) })
      : step(state),
  pressed: pressing({
    'send-code': sendCode,
    retry,
    back: ({ loginId }) => step(loginTo('counter', loginId)),
  }),
  'send-code-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? answered(state, answer, context) : step(state),
});
