import { describe, expect, test } from 'vitest';
import { atPanel, panelOf } from './panel-visit.ts';

describe('the open panel', () => {
  test.each(['restart', 'leave-kiosk'] as const)('asks once more before it does: %s', (end) => {
    const visit = atPanel().press(end);
    expect(visit.all(end)).toEqual([]);
    visit.press('dismiss').press('accept');
    expect(visit.all(end)).toEqual([]);
    visit.press(end).press('accept').press('accept');
    expect(visit.all(end)).toHaveLength(1);
    expect(panelOf(visit).task).toMatchObject({ kind: 'ending', end });
    expect(panelOf(visit.answerEnd({ state: 'ending' })).task.kind).toBe('ending');
  });

  test.each(['restart', 'leave-kiosk'] as const)('that had closed before %s leads back', (end) => {
    atPanel().press(end).press('accept').answerEnd({ state: 'closed' }).at('attract');
  });

  test('says that the app goes on when nobody could tell that it was left', () => {
    const visit = atPanel().press('leave-kiosk').press('accept').answerEnd({ state: 'not-noted' });
    expect(panelOf(visit).task).toEqual({ kind: 'not-ended' });
    visit.press('dismiss').press('restart').press('accept');
    expect(panelOf(visit).task).toMatchObject({ kind: 'ending', end: 'restart' });
  });
});
