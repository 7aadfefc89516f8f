import { describe, expect, test } from 'vitest';
import { ageAfter } from '../../../main/registration/operation-age.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { action, answer } from '../billing/replies.ts';
import { inProgress, neverArrived } from './operation-replies.ts';
import { registrationFor } from './registration-under-test.ts';
import { leftUnknown, machineFor, operation, revoked, scriptBoth, standings } from './unsettled.ts';

const backend = ownBackend(scriptBoth);

const minute = 60_000;
const hour = 60 * minute;

test.for([
  ['just sent', 0, 'young'],
  ['sent 23 h ago', 23 * hour, 'young'],
  ['sent more than 23 h ago', 23 * hour + 1, 'uncertain'],
  ['sent 24 h ago', 24 * hour, 'uncertain'],
  ['sent more than 24 h ago', 24 * hour + 1, 'old'],
  ['sent an hour from now, as clocks may disagree', -hour, 'young'],
  ['sent in the future', -hour - 1, 'uncertain'],
] as const)('an operation that was %s', ([, milliseconds, age]) => {
  expect(ageAfter(milliseconds)).toBe(age);
});

/** A customer's decision is left unknown, and its session asks in the background. */
const left = async () => {
  const machine = machineFor(backend);
  const kiosk = machine.start();
  const key = await leftUnknown(backend, kiosk, '1');
  await kiosk.registration.endSession('finished');
  return { ...machine, kiosk, key };
};

describe('what this run has sent', () => {
  test.for([
    ['put forward', 30 * hour],
    ['put back', -30 * hour],
  ] as const)('grows no older, nor younger, by a wall clock that is %s', async ([, difference]) => {
    const { clock, kiosk, key } = await left();
    clock.setWallClock(difference);
    backend.on(operation(key), neverArrived);
    clock.advance(minute);
    await expect.poll(() => standings(kiosk)).toEqual(['not-carried-out']);
  });

  test.for([
    ['at work on it', inProgress],
    ['waiting for the cardholder', answer(200, { state: 'action-required', action })],
  ] as const)(
    'is given up after 24 h by a backend that is still %s, and its session with it',
    async ([, reply]) => {
      const { clock, kiosk, key } = await left();
      backend.on(operation(key), reply);
      clock.sleepMachine(24 * hour - 2 * minute);
      const before = backend.count(operation(key));
      clock.advance(minute);
      await backend.arrived(operation(key), before + 1);
      await expect.poll(() => clock.hasSleeperWithin(minute)).toBe(true);
      expect(standings(kiosk)).toEqual(['asking']);
      clock.sleepMachine(2 * minute);
      clock.advance(minute);
      await expect.poll(() => standings(kiosk)).toEqual(['beyond-asking']);
      await expect.poll(() => revoked(backend)).toEqual(['1']);
    },
  );
});

describe('what an earlier run has sent', () => {
  /** Main was killed, so many hours ago; the wall clock has been set since. */
  const killed = async (hours: number, wallClock: number) => {
    const machine = machineFor(backend);
    const key = await leftUnknown(backend, machine.start(), '1');
    machine.clock.sleepMachine(hours * hour);
    machine.clock.setWallClock(wallClock);
    backend.on(operation(key), neverArrived);
    return machine;
  };

  test.for([
    ['an hour ago, whatever the wall clock says', 1, 30 * hour, 'not-carried-out'],
    ['a day and more ago, whatever the wall clock says', 30, -30 * hour, 'beyond-asking'],
  ] as const)('%s', async ([, hours, wallClock, standing]) => {
    const kiosk = (await killed(hours, wallClock)).start();
    await kiosk.registration.resumeOrRevoke();
    await expect.poll(() => standings(kiosk)).toEqual([standing]);
  });

  test('is of no certain age as long as the backend tells no time', async () => {
    const { vaults, audit, clock } = await killed(1, 0);
    const untold = { backendTime: () => 'untold' as const };
    const kiosk = registrationFor(backend, { vaults, audit, clock, ...untold });
    await kiosk.registration.resumeOrRevoke();
    await expect.poll(() => standings(kiosk)).toEqual(['beyond-asking']);
  });

  test('bears the backend’s time, not that of the kiosk’s wall clock', async () => {
    const machine = machineFor(backend);
    machine.clock.setWallClock(5 * hour);
    const kiosk = machine.start();
    await leftUnknown(backend, kiosk, '1');
    const [entry] = kiosk.journal.entries();
    expect(Math.abs(Date.parse(entry?.at ?? '') - machine.clock.rightTime())).toBeLessThan(minute);
  });
});
