import type { SendCodeAnswer, VerifyAnswer } from '../../../preload/contract/login.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { emptyCodeForm, judgeCode, meantCode } from '../code-form.ts';
import type { Address, Code, Login } from '../entrance-state.ts';
import { firstListing } from '../first-listing.ts';
import { checked, hasField, isFaultless, judged, withValue } from '../form.ts';
import { pageFailure } from '../page-failure.ts';
import { offersRetry } from '../problem-landing.ts';
import { deliveryAfter } from '../resend-wait.ts';
import { resendSecondsLeft } from '../time.ts';
import { addressWith } from './address.ts';
import { handling, pressing } from './handling.ts';
import { land, loginTo } from './landing.ts';
import { openMenu } from './menu.ts';
import { openList } from './open-list.ts';
import { type ScreenContext, type Step, step } from './step.ts';

const verify = (state: Code, { attempt }: ScreenContext): Step => {
  const form = checked(state.form, judgeCode(state.delivery.code));
  const tried = { ...state, form, failure: null, failed: null };
  if (!isFaultless(form)) return step(tried);
  return step(
    { ...tried, waiting: { for: 'verification', attempt } },
    { type: 'verify', attempt, code: form.values.code },
  );
};

const resend = (state: Code, { attempt, now }: ScreenContext): Step => {
  if (resendSecondsLeft(state.delivery, now) > 0) return step(state);
  return step(
    { ...state, failure: null, failed: null, waiting: { for: 'resending', attempt } },
    { type: 'resend-code', attempt },
  );
};

const refusesTheCode = ({ problem }: Failure) =>
  problem.slug === 'code-mismatch' || problem.slug === 'code-expired';

/** The screen before this one: where the address was typed, or where ID and password were. */
const before = ({ origin, loginId, delivery }: Code): Address | Login =>
  origin.flow === 'counter'
    ? addressWith(loginId, { emailAddress: origin.emailAddress, delivery })
    : loginTo('selfcare', loginId);

const failedAs = (
  state: Code,
  failed: 'verification' | 'resending',
  failure: Failure,
  context: ScreenContext,
): Step => {
  const { loginId, origin } = state;
  const here: Code = {
    ...state,
    form: refusesTheCode(failure) ? emptyCodeForm : state.form,
    delivery: deliveryAfter(state.delivery, failure, context.now),
    waiting: null,
    failure,
    failed,
  };
  const address = origin.flow === 'counter' ? { address: { ...before(state), failure } } : {};
  return land(
    failure,
    { here: step(here), ...address, login: { flow: origin.flow, loginId } },
    context,
  );
};

const verified = (state: Code, answer: VerifyAnswer, context: ScreenContext): Step => {
  if (answer.state === 'failed') return failedAs(state, 'verification', answer, context);
  const { actor } = answer;
  const { flow } = state.origin;
  if (actor.kind === 'customer' && flow === 'selfcare') return openMenu(actor, null, context);
  if (actor.kind === 'staff' && flow === 'counter') {
    return openList({ actor, listing: firstListing }, null, context);
  }
  return failedAs(state, 'verification', pageFailure({ slug: 'protocol-violation' }), context);
};

const resent = (state: Code, answer: SendCodeAnswer, context: ScreenContext): Step => {
  if (answer.state === 'failed') return failedAs(state, 'resending', answer, context);
  const { maskedAddress, code } = answer;
  return step({
    ...state,
    form: emptyCodeForm,
    delivery: { maskedAddress, code, receivedAt: context.now },
    waiting: null,
  });
};

const whenFree =
  (doing: (state: Code, context: ScreenContext) => Step) => (state: Code, context: ScreenContext) =>
    state.waiting === null ? doing(state, context) : step(state);

const retry = (state: Code, context: ScreenContext): Step => {
  if (state.failure === null || !offersRetry(state.failure.problem)) return step(state);
  return state.failed === 'resending' ? resend(state, context) : verify(state, context);
};

/** A verification under way may open a session, so there is no going back behind its answer. */
const back = (state: Code): Step =>
  state.waiting?.for === 'verification' ? step(state) : step(before(state));

const awaits = (state: Code, purpose: 'verification' | 'resending', attempt: number) =>
  state.waiting?.for === purpose && state.waiting.attempt === attempt;

/** The one-time code is asked. */
export const codeTransition = handling<Code>({
  typed: (state, { field, value }) =>
    state.waiting === null && hasField(state.form, field)
      ? step({ ...state, form: withValue(state.form, field, meantCode(value)) })
      : step(state),
  left: (state, { field }) =>
    hasField(state.form, field)
      ? step({ ...state, form: judged(state.form, field, judgeCode(state.delivery.code)) })
      : step(state),
  pressed: pressing({
    verify: whenFree(verify),
    'resend-code': whenFree(resend),
    retry: whenFree(retry),
    back,
  }),
  'verify-answered': (state, { attempt, answer }, context) =>
    awaits(state, 'verification', attempt) ? verified(state, answer, context) : step(state),
  'resend-answered': (state, { attempt, answer }, context) =>
    awaits(state, 'resending', attempt) ? resent(state, answer, context) : step(state),
});
