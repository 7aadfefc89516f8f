import { expect, test } from 'vitest';
import { stepOf } from '../../../renderer/flow/progress.ts';
import { challengeAction, outcome } from './builders.ts';
import { CounterVisit } from './counter-visit.ts';
import type { PageVisit } from './page-visit.ts';
import { Visit } from './visit.ts';

const submitting = () => new Visit().toSubmitting();
const action = { state: 'action-required', action: challengeAction } as const;
const submittingStaff = () =>
  new CounterVisit().toEdit().press('delete').press('accept').answerPrepare();

test.each<[string, number | null, () => PageVisit]>([
  ['attract', null, () => new Visit()],
  ['login', 1, () => new Visit().toLogin()],
  ['code', 2, () => new Visit().toCode()],
  ['menu', null, () => new Visit().toMenu()],
  ['card', 3, () => new Visit().toCard()],
  ['confirm', 4, () => new Visit().toConfirm()],
  ['submitting', 4, submitting],
  ['challenge', 4, () => submitting().answerCarryOut(action)],
  ['outcome-unknown', 4, () => submitting().answerCarryOut({ state: 'unknown' })],
  ['complete', 5, () => submitting().answerCarryOut({ state: 'carried-out', outcome })],
  ['login of staff', null, () => new CounterVisit().press('begin')],
  ['code of staff', null, () => new CounterVisit().toCode()],
  ['a new registration', null, () => new CounterVisit().toRegistration()],
  ['handover', null, () => new CounterVisit().toHandover()],
  ['submitting by staff', null, submittingStaff],
  [
    'complete by staff',
    null,
    () => submittingStaff().answerCarryOut({ state: 'carried-out', outcome }),
  ],
])('%s is step %s of a customer’s registration', (_, step, arrive) => {
  expect(stepOf(arrive().state.flow)).toBe(step);
});
