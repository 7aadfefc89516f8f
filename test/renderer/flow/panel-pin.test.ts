import { describe, expect, test } from 'vitest';
import { atLock, lockOf, opened } from './panel-visit.ts';

describe('the PIN', () => {
  test('is gone from the page as soon as it is sent', () => {
    const visit = atLock().type('pin', '482913').press('unlock-panel');
    expect(visit.last('unlock-panel').pin).toBe('482913');
    expect(JSON.stringify(visit.state)).not.toContain('482913');
  });

  test.each([
    ['12a3-4', '1234'],
    ['12345678901234567890', '1234567890123456'],
  ])('typed as %s is %s', (typed, pin) => {
    expect(lockOf(atLock().type('pin', typed)).form.values.pin).toBe(pin);
  });

  test.each([
    ['', 'empty'],
    ['123', 'incomplete'],
  ])('"%s" is not sent, since it is %s', (pin, fault) => {
    const visit = atLock().type('pin', pin).press('unlock-panel');
    expect(visit.all('unlock-panel')).toEqual([]);
    expect(lockOf(visit).form.faults.pin).toBe(fault);
  });

  test('is sent once while the answer is awaited', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel');
    visit.type('pin', '1111').press('unlock-panel');
    expect(visit.all('unlock-panel')).toHaveLength(1);
  });

  test.each(['wrong', 'too-soon'] as const)(
    'is not sent again before the time is over: %s',
    (state) => {
      const visit = atLock()
        .type('pin', '4829')
        .press('unlock-panel')
        .answerPin({ state, retryInSeconds: 30 });
      expect(lockOf(visit).refusal?.kind).toBe(state);
      visit.after(29.9).type('pin', '4829').press('unlock-panel');
      expect(visit.all('unlock-panel')).toHaveLength(1);
      visit.after(0.1).press('unlock-panel');
      expect(visit.all('unlock-panel')).toHaveLength(2);
    },
  );

  test('is not sent before the time is over that everybody waits, whoever has asked for it anew', () => {
    const visit = atLock().answerNextTry({ inSeconds: 30 });
    expect(lockOf(visit).refusal).toEqual({ kind: 'too-soon', triesAgainAt: 31_000 });
    visit.press('back').after(10).press('open-panel').answerNextTry({ inSeconds: 20 });
    visit.after(19.9).type('pin', '4829').press('unlock-panel');
    expect(visit.all('unlock-panel')).toEqual([]);
    visit.after(0.1).press('unlock-panel');
    expect(visit.all('unlock-panel')).toHaveLength(1);
  });

  test('can be sent at once where nobody waits', () => {
    const visit = atLock().answerNextTry({ inSeconds: 0 });
    expect(lockOf(visit).refusal).toBeNull();
  });

  test('that is being looked at is not told of an older wait', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel');
    visit.answerNextTry({ inSeconds: 30 });
    expect(lockOf(visit).refusal).toBeNull();
  });

  test('can be sent again at once when somebody was being served', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel');
    visit.answerPin({ state: 'not-now' }).type('pin', '4829').press('unlock-panel');
    expect(visit.all('unlock-panel')).toHaveLength(2);
  });

  test('stays asked when the kiosk cannot note that the panel opens', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel');
    visit.answerPin({ state: 'not-noted' });
    expect(lockOf(visit).refusal).toEqual({ kind: 'not-noted' });
  });

  test('that opens the panel after somebody has gone back closes it again', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel').press('back');
    visit.answerPin(opened()).at('attract');
    expect(visit.all('close-panel')).toHaveLength(1);
  });
});
