import type { NextPinTry, PanelPinAnswer } from '../../../preload/contract/staff-panel.ts';
import { digitsOf } from '../../card/digits.ts';
import { checked, hasField, isFaultless, judged, withValue } from '../form.ts';
import type { PanelLock, PinRefusal } from '../panel-state.ts';
import { emptyPinForm, judgePin, mostPinDigits } from '../pin-form.ts';
import { secondsAfter } from '../time.ts';
import { handling, pressing } from './handling.ts';
import { leavePanel } from './leave-panel.ts';
import { type ScreenContext, type Step, step } from './step.ts';

const isTooEarly = (refusal: PanelLock['refusal'], now: number): boolean =>
  refusal !== null && 'triesAgainAt' in refusal && now < refusal.triesAgainAt;

const mayTry = ({ waiting, refusal }: PanelLock, now: number): boolean =>
  waiting === null && !isTooEarly(refusal, now);

/** SECURITY: security.md "Nothing leaks": the PIN is gone from the page as soon as it is sent. */
const unlock = (state: PanelLock, { attempt, now }: ScreenContext): Step => {
  if (!mayTry(state, now)) return step(state);
  const form = checked(state.form, judgePin);
  if (!isFaultless(form)) return step({ ...state, form, refusal: null });
  return step(
    { ...state, form: emptyPinForm, waiting: attempt, refusal: null },
    { type: 'unlock-panel', attempt, pin: form.values.pin },
  );
};

const refusalOf = (
  answer: Exclude<PanelPinAnswer, { readonly state: 'open' }>,
  now: number,
): PinRefusal =>
  answer.state === 'wrong' || answer.state === 'too-soon'
    ? { kind: answer.state, triesAgainAt: secondsAfter(now, answer.retryInSeconds) }
    : { kind: answer.state };

/** Who asks for the PIN while everybody waits sees so at once, and need not try. */
const waits = (state: PanelLock, { inSeconds }: NextPinTry, { now }: ScreenContext): Step =>
  step(
    inSeconds === 0 || state.waiting !== null || state.refusal !== null
      ? state
      : { ...state, refusal: { kind: 'too-soon', triesAgainAt: secondsAfter(now, inSeconds) } },
  );

const answered = (state: PanelLock, answer: PanelPinAnswer, { now }: ScreenContext): Step => {
  const { screen, from } = state;
  if (answer.state !== 'open') {
    return step({ ...state, waiting: null, refusal: refusalOf(answer, now) });
  }
  const { report } = answer;
  return step({ screen, part: 'panel', from, report, waiting: null, task: { kind: 'none' } });
};

const typed = (state: PanelLock, value: string): PanelLock => ({
  ...state,
  form: withValue(state.form, 'pin', digitsOf(value).slice(0, mostPinDigits)),
});

/** The PIN is asked. */
export const panelLockTransition = handling<PanelLock>({
  typed: (state, { field, value }) =>
    step(state.waiting === null && hasField(state.form, field) ? typed(state, value) : state),
  left: (state, { field }) =>
    step(
      hasField(state.form, field) ? { ...state, form: judged(state.form, field, judgePin) } : state,
    ),
  pressed: pressing({
    'unlock-panel': unlock,
    reset: (state) => step({ ...state, form: emptyPinForm }),
    back: (state, { service }) => leavePanel(state, service),
  }),
  'next-try-answered': (state, { attempt, answer }, context) =>
    attempt === state.asking ? waits(state, answer, context) : step(state),
  'unlock-panel-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? answered(state, answer, context) : step(state),
});
