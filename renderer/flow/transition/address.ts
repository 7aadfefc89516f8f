import type { SendCodeAnswer } from '../../../preload/contract/login.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { meantEmailAddress } from '../../customer/email-address.ts';
import { emptyAddressForm, judgeAddress } from '../address-form.ts';
import { emptyCodeForm } from '../code-form.ts';
import type { Address, Code, CodeDelivery, EarlierCode } from '../entrance-state.ts';
import { checked, hasField, isFaultless, judged, withValue } from '../form.ts';
import { offersRetry } from '../problem-landing.ts';
import { deliveryAfter } from '../resend-wait.ts';
import type { Instant } from '../under-way.ts';
import { handling, pressing } from './handling.ts';
import { land, loginTo } from './landing.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** The address screen, with the address to which a code was sent before. */
export const addressWith = (loginId: string, earlier: EarlierCode): Address => ({
  screen: 'address',
  loginId,
  form: withValue(emptyAddressForm, 'emailAddress', earlier.emailAddress),
  earlier,
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

const codeAt = ({ loginId, form }: Address, delivery: CodeDelivery): Code => ({
  screen: 'code',
  loginId,
  origin: { flow: 'counter', emailAddress: meantEmailAddress(form.values.emailAddress) },
  form: emptyCodeForm,
  delivery,
  waiting: null,
  failure: null,
  failed: null,
});

/** Back with the code that was sent to the same address before, where it is too soon for another; null else. */
const earlierCode = (state: Address, failure: Failure, now: Instant): Code | null => {
  const { earlier, form } = state;
  const isSame = earlier?.emailAddress === meantEmailAddress(form.values.emailAddress);
  return earlier !== null && isSame && failure.problem.slug === 'resend-too-soon'
    ? {
        ...codeAt(state, deliveryAfter(earlier.delivery, failure, now)),
        failure,
        failed: 'resending',
      }
    : null;
};

const answered = (state: Address, answer: SendCodeAnswer, context: ScreenContext): Step => {
  if (answer.state === 'failed') {
    const { loginId } = state;
    const code = earlierCode(state, answer, context.now);
    const here: Address = { ...state, waiting: null, failure: answer };
    const places = { here: step(here), login: { flow: 'counter', loginId } } as const;
    return land(answer, code === null ? places : { ...places, code }, context);
  }
  const { maskedAddress, code } = answer;
  return step(codeAt(state, { maskedAddress, code, receivedAt: context.now }));
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
