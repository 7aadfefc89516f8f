import type { UnlockAnswer } from '../../../preload/contract/staff-work.ts';
import { emptyCardEntry } from '../card-entry.ts';
import type { Login } from '../entrance-state.ts';
import { checked, isFaultless } from '../form.ts';
import { judgePassword, loginFormFor } from '../login-form.ts';
import { offersRetry } from '../problem-landing.ts';
import { loginTo } from './landing.ts';
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

/** The same person goes on where they were, or the screen stays locked; only a session that is over leads elsewhere. */
export const unlockAnswered = (
  state: Login,
  answer: UnlockAnswer,
  context: ScreenContext,
): Step => {
  if (answer.state === 'unlocked') {
    return resumeWork(answer.actor, answer.work, emptyCardEntry, context);
  }
  if (answer.problem.slug === 'session-expired') {
    return step({ ...loginTo('counter'), failure: answer });
  }
  const form = offersRetry(answer.problem) ? state.form : loginFormFor('');
  return step({ ...state, form, waiting: null, failure: answer });
};
