import type { TakeBackAnswer } from '../../../preload/contract/staff-work.ts';
import { emptyCardEntry } from '../card-entry.ts';
import { cardChecked, cardLeft, cardTyped, emptyCardForm } from '../card-form.ts';
import { type CardRules, counterCardRules } from '../card-rules.ts';
import type { CardEntry, Handover } from '../counter-state.ts';
import { hasField, isFaultless, isTouched } from '../form.ts';
import { offersRetry } from '../problem-landing.ts';
import { handling, pressing } from './handling.ts';
import { loginTo } from './landing.ts';
import { resumeWork } from './resume-work.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** A customer who is done has typed something: at least a new expiry. */
const rulesFor = ({ asks }: Handover, { profile, today }: ScreenContext): CardRules =>
  counterCardRules(asks === 'change' ? 'change-of-card' : 'new-card', profile, today);

const takeBack = (state: Handover, by: 'done' | 'cancelled', { attempt }: ScreenContext): Step =>
  step(
    { ...state, waiting: { for: by, attempt }, failure: null },
    { type: 'take-back', attempt, by },
  );

const done = (state: Handover, context: ScreenContext): Step => {
  const form = cardChecked(state.form, rulesFor(state, context));
  const checked = { ...state, form, failure: null };
  return isFaultless(form) ? takeBack(checked, 'done', context) : step(checked);
};

/** SECURITY: security.md "Nothing leaks": what the customer has typed is wiped before staff have the screen again. */
const cancel = (state: Handover, context: ScreenContext): Step =>
  takeBack({ ...state, form: emptyCardForm }, 'cancelled', context);

const retry = (state: Handover, context: ScreenContext): Step => {
  if (state.failure === null || !offersRetry(state.failure.problem)) return step(state);
  return isTouched(state.form) ? done(state, context) : cancel(state, context);
};

const typedCard = ({ form, waiting }: Handover): CardEntry =>
  waiting?.for === 'done' ? { typedBy: 'customer', form } : emptyCardEntry;

const answered = (state: Handover, answer: TakeBackAnswer, context: ScreenContext): Step => {
  if (answer.state === 'taken-back') {
    return resumeWork(answer.actor, answer.work, typedCard(state), context);
  }
  return answer.problem.slug === 'session-expired'
    ? step({ ...loginTo('counter'), failure: answer })
    : step({ ...state, waiting: null, failure: answer });
};

const working = pressing<Handover>({
  done,
  back: cancel,
  reset: (state) => step({ ...state, form: emptyCardForm, failure: null }),
  retry,
});

/** The customer types their card, with nothing of staff's work in the page. */
export const handoverTransition = handling<Handover>({
  typed: (state, { field, value }, context) =>
    state.waiting === null && hasField(state.form, field)
      ? step({ ...state, form: cardTyped(state.form, field, value, rulesFor(state, context)) })
      : step(state),
  left: (state, { field }, context) =>
    hasField(state.form, field)
      ? step({ ...state, form: cardLeft(state.form, field, rulesFor(state, context)) })
      : step(state),
  pressed: (state, event, context) =>
    state.waiting === null ? working(state, event, context) : step(state),
  'take-back-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting?.attempt ? answered(state, answer, context) : step(state),
});
