import { describe, expect, test } from 'vitest';
import { challengeAction, contract, failure, outcome, prepared } from './builders.ts';
import { Visit } from './visit.ts';

describe('register', () => {
  test('asks for keys first, then sends, once, however often one presses', () => {
    const visit = new Visit().toConfirm().press('register').press('register').press('back');
    expect(visit.at('submitting').operation).toBeNull();
    expect(visit.all('prepare')).toHaveLength(1);
    visit.answerPrepare().press('register').press('retry');
    expect(visit.all('carry-out')).toHaveLength(1);
    expect(visit.at('submitting').operation).toEqual({
      idempotencyKey: 'key-1',
      enquiryNumber: 'Q-1',
    });
  });

  test('sends nothing twice when an answer comes twice', () => {
    const visit = new Visit().toSubmitting();
    const { attempt } = visit.last('prepare');
    visit.send({ type: 'prepare-answered', attempt, answer: prepared('again') });
    expect(visit.all('carry-out')).toHaveLength(1);
  });

  test('is complete once it was carried out, with nothing of the card kept', () => {
    const visit = new Visit().toSubmitting().answerCarryOut({ state: 'carried-out', outcome });
    expect(visit.at('complete').outcome).toEqual(outcome);
    expect(JSON.stringify(visit.state)).not.toContain('4111111111111111');
    expect(JSON.stringify(visit.state)).not.toContain('"123"');
  });

  test('reads the contract afresh on the way back to the menu', () => {
    const visit = new Visit().toSubmitting().answerCarryOut({ state: 'carried-out', outcome });
    expect(visit.press('back-to-menu').at('menu')).toMatchObject({ contract: null });
    expect(visit.all('read-contract')).toHaveLength(2);
    visit.answerContract({ state: 'read', contract });
    expect(visit.at('menu').contract).toEqual(contract);
  });

  test('tells what failed before anything was sent, and retry begins a new decision', () => {
    const visit = new Visit().toConfirm().press('register').answerPrepare(failure('no-connection'));
    expect(visit.at('confirm')).toMatchObject({
      form: { values: { securityCode: '123' } },
      failure: failure('no-connection'),
    });
    visit.press('retry').answerPrepare(prepared('second'));
    expect(visit.all('carry-out').map((effect) => effect.operation.idempotencyKey)).toEqual([
      'key-second',
    ]);
  });

  test('registers again under a new key after a failure that was not the card’s', () => {
    const visit = new Visit().toSubmitting().answerCarryOut(failure('maintenance'));
    expect(visit.at('confirm').failure).toEqual({
      ...failure('maintenance'),
      enquiryNumber: 'Q-1',
    });
    visit.press('register').answerPrepare();
    expect(visit.all('carry-out').map((effect) => effect.operation.idempotencyKey)).toEqual([
      'key-1',
      'key-2',
    ]);
  });

  test('encrypts afresh, once, when the backend no longer knows the key', () => {
    const visit = new Visit().toSubmitting().answerCarryOut(failure('encryption-key-unknown'));
    expect(visit.at('submitting')).toMatchObject({ round: 'second', operation: null });
    visit.answerPrepare();
    expect(visit.all('carry-out').map((effect) => effect.operation.idempotencyKey)).toEqual([
      'key-1',
      'key-2',
    ]);
    visit.answerCarryOut(failure('encryption-key-unknown'));
    expect(visit.atContractCard().failure?.problem.slug).toBe('encryption-key-unknown');
    expect(visit.all('prepare')).toHaveLength(2);
  });
});

describe('an outcome that nobody can tell yet', () => {
  test('is asked for with growing pauses', () => {
    const visit = new Visit().toOutcomeUnknown();
    const pauses = [];
    for (let round = 0; round < 6; round += 1) {
      const pause = ((visit.at('outcome-unknown').asksAgainAt ?? Infinity) - visit.now) / 1000;
      pauses.push(pause);
      const asked = visit.all('ask-outcome').length;
      visit.after(pause - 1).send({ type: 'asking-due' });
      expect(visit.all('ask-outcome')).toHaveLength(asked);
      visit.after(1).send({ type: 'asking-due' });
      expect(visit.all('ask-outcome')).toHaveLength(asked + 1);
      visit.answerAsking({ state: 'unknown' });
    }
    expect(pauses).toEqual([5, 10, 20, 40, 60, 60]);
  });

  test('can be asked for by hand, one question at a time', () => {
    const visit = new Visit().toOutcomeUnknown().press('check-outcome').press('check-outcome');
    expect(visit.all('ask-outcome')).toHaveLength(1);
    expect(visit.last('ask-outcome').operation.idempotencyKey).toBe('key-1');
  });

  test.each([
    [{ state: 'carried-out', outcome }, 'complete'],
    [{ state: 'action-required', action: challengeAction }, 'challenge'],
    [
      { state: 'action-required', action: { ...challengeAction, expiresInSeconds: 0 } },
      'outcome-unknown',
    ],
    [failure('card-not-usable'), 'card'],
    [failure('not-carried-out'), 'confirm'],
    [failure('no-connection'), 'confirm'],
  ] as const)('ends with %o on %s', (answer, screen) => {
    new Visit().toOutcomeUnknown().press('check-outcome').answerAsking(answer).at(screen);
  });

  test('never sends the card again by itself', () => {
    const visit = new Visit().toOutcomeUnknown().press('check-outcome');
    visit.answerAsking(failure('not-carried-out'));
    expect(visit.all('carry-out')).toHaveLength(1);
  });
});

describe('a challenge by the card issuer', () => {
  const challenged = () =>
    new Visit()
      .toSubmitting()
      .answerCarryOut({ state: 'action-required', action: challengeAction });

  test('is settled by what the backend says, asked every few seconds', () => {
    const visit = challenged().after(3).send({ type: 'asking-due' });
    visit.answerAsking({ state: 'action-required', action: challengeAction }).at('challenge');
    visit.after(3).send({ type: 'asking-due' }).answerAsking({ state: 'unknown' }).at('challenge');
    visit.after(3).send({ type: 'asking-due' });
    visit.answerAsking({ state: 'carried-out', outcome }).at('complete');
    expect(visit.all('ask-outcome')).toHaveLength(3);
  });

  test('leads back to the card when it failed', () => {
    const visit = challenged().press('check-outcome').answerAsking(failure('card-not-usable'));
    expect(visit.atContractCard().form.values.securityCode).toBe('');
  });

  test('becomes an outcome to be asked for once its time is over', () => {
    const visit = challenged().after(300).send({ type: 'asking-due' });
    visit.answerAsking({ state: 'action-required', action: challengeAction });
    visit.at('outcome-unknown');
  });
});
