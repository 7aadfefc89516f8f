import { describe, expect, test } from 'vitest';
import type { OperationAnswer } from '../../../preload/contract/operation.ts';
import { challengeAction, failure, outcome } from './builders.ts';
import { Visit } from './visit.ts';

const carriedOut: OperationAnswer = { state: 'carried-out', outcome };

const toldBy = (visit: Visit): (string | null)[] =>
  visit.all('say-shown').map(({ tells }) => tells);

describe('main hears that somebody was told what became of an operation', () => {
  test.each<[string, OperationAnswer]>([
    ['it was carried out', carriedOut],
    ['it was declined', failure('card-not-usable')],
    ['it never arrived', failure('not-carried-out')],
    ['the session is over', failure('session-expired')],
  ])('when the answer says that %s', (_what, answer) => {
    const visit = new Visit().toSubmitting().answerCarryOut(answer);
    expect(visit.last('say-shown').tells).toBe('key-1');
  });

  test('when a question after the outcome is answered at last', () => {
    const visit = new Visit().toSubmitting().answerCarryOut({ state: 'unknown' });
    expect(visit.last('say-shown').tells).toBeNull();
    visit.press('check-outcome').answerAsking(carriedOut);
    expect(visit.last('say-shown')).toMatchObject({ screen: 'complete', tells: 'key-1' });
  });
});

describe('nobody was told', () => {
  test.each<[string, OperationAnswer]>([
    ['nobody can tell yet', { state: 'unknown' }],
    [
      'the issuer wants to hear from the cardholder',
      { state: 'action-required', action: challengeAction },
    ],
    ['it is still being worked on', failure('operation-in-flight')],
  ])('when %s', (_what, answer) => {
    const visit = new Visit().toSubmitting().answerCarryOut(answer);
    expect(toldBy(visit).every((key) => key === null)).toBe(true);
  });

  test('when the answer comes after somebody has left', () => {
    const visit = new Visit()
      .toSubmitting()
      .answerCarryOut({ state: 'unknown' })
      .press('check-outcome');
    const { attempt } = visit.last('ask-outcome');
    visit.press('finish').send({ type: 'operation-answered', attempt, answer: carriedOut });
    expect(visit.last('say-shown')).toMatchObject({ screen: 'attract', tells: null });
    expect(toldBy(visit).every((key) => key === null)).toBe(true);
  });

  test('by a screen that only changes its language', () => {
    const visit = new Visit().toSubmitting().answerCarryOut(carriedOut);
    visit.send({ type: 'language-chosen', locale: 'en' });
    expect(visit.last('say-shown')).toMatchObject({ screen: 'complete', tells: null });
  });
});
