import type { Failure } from '../../../preload/contract/problem.ts';
import type { UnlockAnswer } from '../../../preload/contract/staff-work.ts';
import { emptyCardEntry } from '../card-entry.ts';
import type { Login, Unlocking } from '../entrance-state.ts';
import { checked, isFaultless } from '../form.ts';
import { judgePassword, loginFormFor } from '../login-form.ts';
import { failureOf } from '../page-failure.ts';
import { offersRetry } from '../problem-landing.ts';
import { loginTo } from './landing.ts';
import { resumePending } from './resume-pending.ts';
import { resumeWork } from './resume-work.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** Asks whether the password is right. */
export const unlock = (state: Login, { attempt }: ScreenContext): Step => {
  const form = checked(state.form, judgePassword);
  if (!isFaultless(form)) return step({ ...state, form, failure: null });
  const { password } = form.values;
  return step(
    { ...state, form, waiting: attempt, failure: null },
    { type: 'unlock', attempt, password },
  );
};

/** The session is over: no password unlocks it. A decision that is pending is told by its own enquiry number. */
export const lockEnded = ({ pending }: Unlocking, failure: Failure): Login => ({
  ...loginTo('counter'),
  failure: pending === null ? failure : failureOf(pending.operation, failure),
});

const unlocked = (
  { pending }: Unlocking,
  { actor, work }: Extract<UnlockAnswer, { readonly state: 'unlocked' }>,
  context: ScreenContext,
): Step => {
  const atWork = resumeWork(actor, work, emptyCardEntry, context);
  const { listing } = work;
  return pending === null
    ? atWork
    : resumePending(pending, atWork.flow, { actor, listing }, context);
};

/** The same person goes on where they were, or the screen stays locked; only a session that is over leads elsewhere. */
export const unlockAnswered = (
  state: Login,
  purpose: Unlocking,
  answer: UnlockAnswer,
  context: ScreenContext,
): Step => {
  if (answer.state === 'unlocked') return unlocked(purpose, answer, context);
  if (answer.problem.slug === 'session-expired') return step(lockEnded(purpose, answer));
  const form = offersRetry(answer.problem) ? state.form : loginFormFor('');
  return step({ ...state, form, waiting: null, failure: answer });
};
