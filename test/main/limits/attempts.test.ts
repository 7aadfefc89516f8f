import { describe, expect, it, vi } from 'vitest';
import type { Attempt, Attempts, Permit } from '../../../main/limits/attempts.ts';
import { limitTable } from '../../../main/limits/limit-table.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { attemptsUnderTest } from './attempts-under-test.ts';

const minute = 60_000;

const attempt = (act: Attempt['act'], parties: Attempt['parties'], item: string): Attempt => ({
  act,
  by: { kind: 'kiosk' },
  parties,
  item,
});

/** Each limit of the table, with attempts that only it can stop. */
const limits: readonly [
  act: Attempt['act'],
  party: 'account' | 'customer' | 'staff' | 'kiosk',
  most: number,
  minutes: number,
  parties: (index: number) => Attempt['parties'],
][] = [
  ['log-ins', 'account', 5, 15, () => ({ account: 'one' })],
  ['log-ins', 'kiosk', 30, 15, (index) => ({ account: `other ${index}` })],
  ['codes', 'account', 5, 15, () => ({ account: 'one' })],
  ['codes', 'kiosk', 30, 15, (index) => ({ account: `other ${index}` })],
  ['cards', 'customer', 5, 24 * 60, () => ({ customer: 'one' })],
  ['cards', 'staff', 60, 60, () => ({ staff: 'one' })],
  ['cards', 'kiosk', 120, 60, (index) => ({ customer: `other ${index}` })],
];

const tryMany = (
  attempts: Attempts,
  times: number,
  make: (index: number) => Attempt,
): readonly Permit['state'][] =>
  Array.from({ length: times }, (_, index) => attempts.permit(make(index)).state);

it('knows a limit for each line of its table, and no other', () => {
  const facts = Object.entries(limitTable).flatMap(([act, lines]) =>
    lines.map(({ party, most, minutes }) => [act, party, most, minutes]),
  );
  expect(facts).toEqual(limits.map((each) => each.slice(0, 4)));
});

describe.each(limits)('%s of one %s: %i in %i minutes', (act, party, most, minutes, parties) => {
  const make = (index: number) => attempt(act, parties(index), `item ${index}`);

  it('lets so many through, refuses the next, and says when there is room again', () => {
    const clock = new FakeClock();
    const { attempts } = attemptsUnderTest({ clock });
    expect(new Set(tryMany(attempts, most, make))).toEqual(new Set(['allowed']));
    expect(attempts.permit(make(most))).toEqual({
      state: 'refused',
      retryInSeconds: minutes * 60,
    });
    clock.advance(minutes * minute - 1);
    expect(attempts.permit(make(most))).toEqual({ state: 'refused', retryInSeconds: 1 });
    clock.advance(1);
    expect(attempts.permit(make(most)).state).toBe('allowed');
  });

  it('does not mind a wall clock that is put forward', () => {
    const clock = new FakeClock();
    const { attempts } = attemptsUnderTest({ clock });
    tryMany(attempts, most, make);
    clock.setWallClock(365 * 24 * 60 * minute);
    expect(attempts.permit(make(most)).state).toBe('refused');
  });

  it('is noted once: in the trail, in the log and for staff', () => {
    const { attempts, audit, lines, notices } = attemptsUnderTest();
    tryMany(attempts, most + 20, make);
    expect(audit.events()).toEqual([{ kind: 'limit-reached', act, party }]);
    expect(lines).toEqual([{ code: 'limit-reached', fields: { reason: `${act} ${party}` } }]);
    expect(notices.list()).toEqual([{ act, party, at: '2026-11-21T09:00:00.000Z' }]);
  });

  it('does not count what was forgiven', () => {
    const { attempts } = attemptsUnderTest();
    const states = Array.from({ length: 3 * most }, (_, index) => {
      const permit = attempts.permit(make(index));
      if (permit.state === 'allowed') permit.forgive();
      return permit.state;
    });
    expect(new Set(states)).toEqual(new Set(['allowed']));
  });

  it('counts attempts from the moment they are made, so that many at once do not get through', () => {
    const { attempts } = attemptsUnderTest();
    const permits = Array.from({ length: most + 3 }, (_, index) => attempts.permit(make(index)));
    expect(permits.filter(({ state }) => state === 'allowed')).toHaveLength(most);
  });
});

it('a card that was sent before is no other card', () => {
  const { attempts } = attemptsUnderTest();
  const same = () => attempt('cards', { customer: 'one' }, 'visa 1111');
  expect(new Set(tryMany(attempts, 50, same))).toEqual(new Set(['allowed']));
});

it('a refused attempt does not make the wait longer', () => {
  const clock = new FakeClock();
  const { attempts } = attemptsUnderTest({ clock });
  const make = (index: number) => attempt('log-ins', { account: 'one' }, `item ${index}`);
  tryMany(attempts, 5, make);
  clock.advance(10 * minute);
  expect(attempts.permit(make(6))).toMatchObject({ retryInSeconds: 5 * 60 });
  expect(attempts.permit(make(7))).toMatchObject({ retryInSeconds: 5 * 60 });
});

it('nothing that names anybody is in the log, the trail or the notices', () => {
  const { attempts, audit, lines, notices } = attemptsUnderTest();
  const make = (index: number) => attempt('log-ins', { account: '青柳-0012' }, `item ${index}`);
  tryMany(attempts, 10, make);
  expect(JSON.stringify([audit.events(), lines, notices.list()])).not.toContain('青柳');
});

/** Every key under which anything is held in memory while attempts are counted. */
const heldKeys = (secret: Uint8Array): readonly string[] => {
  const { attempts } = attemptsUnderTest({ secret });
  const set = vi.spyOn(Map.prototype, 'set');
  try {
    attempts.permit(attempt('cards', { customer: '青柳-0012', staff: 'eki-akari' }, 'visa 1111'));
    return set.mock.calls.map(([key]) => String(key));
  } finally {
    set.mockRestore();
  }
};

it('nothing that names anybody is held in memory, only hashes whose key goes with the run', () => {
  const held = heldKeys(new Uint8Array(32).fill(1));
  expect(held).not.toEqual([]);
  expect(held.join(' ')).not.toMatch(/青柳|0012|akari|visa|1111/);
  expect(heldKeys(new Uint8Array(32).fill(1))).toEqual(held);
  const ofAnotherRun = heldKeys(new Uint8Array(32).fill(2));
  expect(held.filter((key) => ofAnotherRun.includes(key))).toEqual([]);
});

it.each([' one', 'ONE ', 'ｏｎｅ'])('%j is the same party as "one"', (spelt) => {
  const { attempts } = attemptsUnderTest();
  tryMany(attempts, 5, (index) => attempt('log-ins', { account: 'one' }, `item ${index}`));
  expect(attempts.permit(attempt('log-ins', { account: spelt }, 'item')).state).toBe('refused');
});
