import { describe, expect, test } from 'vitest';
import { idleSchedule } from '../../../renderer/flow/idle-schedule.ts';
import { profile } from './builders.ts';
import { atLock, atPanel, lockOf, panelOf } from './panel-visit.ts';

describe('left alone', () => {
  test('the lock leads back without a word', () => {
    const visit = atLock().type('pin', '48').send({ type: 'idle-warned' });
    expect(visit.state.overlay.kind).toBe('none');
    visit.send({ type: 'idle-ended' }).at('attract');
  });

  test('the panel leads back and is closed at main, whatever was asked', () => {
    const visit = atPanel().press('restart').send({ type: 'idle-ended' });
    visit.at('attract');
    expect(visit.all('close-panel')).toHaveLength(1);
    expect(visit.all('restart')).toEqual([]);
  });

  test.each([
    ['lock', () => lockOf(atLock()), 30],
    ['panel', () => panelOf(atPanel()), 120],
  ] as const)('the %s is over after its seconds, without a warning', (_, flow, quietSeconds) => {
    expect(idleSchedule(flow(), profile.idle)).toEqual({ kind: 'unannounced', quietSeconds });
  });
});
