import { describe, expect, test } from 'vitest';
import { goesBackToList } from '../../../renderer/operation/goes-back-to-list.ts';
import { failure } from './builders.ts';
import { CounterVisit } from './counter-visit.ts';
import type { PageVisit } from './page-visit.ts';
import { operationsAs } from './pending-builders.ts';
import { Visit } from './visit.ts';

const over = { type: 'session-ended', failure: failure('session-expired') } as const;
const beyond = operationsAs({ state: 'beyond-asking' });

const unknown = () =>
  new CounterVisit()
    .toEdit()
    .press('delete')
    .press('accept')
    .answerPrepare()
    .answerCarryOut({ state: 'unknown' });

const cases: readonly (readonly [string, boolean, () => PageVisit])[] = [
  ['while it is being asked', true, () => unknown().press('check-outcome')],
  ['when the kiosk has no means left to ask', true, () => unknown().send(beyond)],
  ['when the kiosk asks, without a session', false, () => unknown().send(over)],
  ['when it awaits staff', false, () => unknown().send(operationsAs({ state: 'awaiting-staff' }))],
  ['when nobody can ask, and the session is over', false, () => unknown().send(beyond).send(over)],
  ['when that is learnt without a session', false, () => unknown().send(over).send(beyond)],
  ['when a customer waits', false, () => new Visit().toOutcomeUnknown()],
  ['when a customer waits in vain', false, () => new Visit().toOutcomeUnknown().send(beyond)],
];

describe('the way back to the list while an outcome is not known', () => {
  test.each(cases)('%s: %s', (_, goes, arrive) => {
    const visit = arrive();
    expect(goesBackToList(visit.at('outcome-unknown'))).toBe(goes);
    visit.press('back-to-list').at(goes ? 'list' : 'outcome-unknown');
    expect(visit.all('end-session')).toEqual([]);
  });
});
