import { describe, expect, test } from 'vitest';
import type { StaffWork } from '../../../preload/contract/staff-work.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { ownBackend } from '../billing/own-backend.ts';
import {
  addressRequired,
  answer,
  customerPage,
  problem,
  staffActor,
  staffVerified,
} from '../billing/replies.ts';
import { startScriptedBackend } from '../billing/scripted-backend.ts';
import { auditBench } from '../journal/audit-trail-bench.ts';
import { handoversIn } from './at-counter.ts';
import { memoryVaults } from './memory-vault.ts';
import {
  ended,
  logins,
  refresh,
  registrationFor,
  scriptSession,
  scriptStaffSession,
  session,
  verification,
} from './registration-under-test.ts';

const backend = ownBackend((started) => {
  scriptStaffSession(started);
  started.on('GET /v1/customers', answer(200, customerPage()));
});

const minute = 60_000;
const work: StaffWork = {
  kind: 'registration',
  listing: { query: '青柳', cursors: [null] },
  name: '月岡',
  phone: '',
};
const revoked = () =>
  backend.seen.filter(({ call }) => call === session).map(({ headers }) => headers.authorization);

/** One machine, with its keychain and its disk, on which the kiosk can be started again and again. */
const laptop = (posture: 'laptop' | 'kiosk' = 'laptop') => {
  const vaults = memoryVaults();
  const [vault] = vaults;
  const audit = auditBench();
  const clock = new FakeClock();
  return {
    vault,
    vaults,
    audit,
    clock,
    start: () => registrationFor(backend, { vaults, audit, clock, posture }),
  };
};

describe('on a laptop', () => {
  const restarted = async (between: (clock: FakeClock) => void) => {
    const machine = laptop();
    const first = machine.start();
    await first.logInStaff();
    await first.registration.quit();
    const kept = machine.vault.content;
    between(machine.clock);
    const { registration } = machine.start();
    return { ...machine, kept, registration, resumed: await registration.resumeOrRevoke() };
  };

  test('staff’s session goes on after a restart, once their password was typed again', async () => {
    const { registration, resumed, kept } = await restarted((clock) => clock.advance(14 * minute));
    expect(resumed).toBe('resumed');
    expect(kept).not.toBeNull();
    expect(revoked()).toEqual([]);
    expect(registration.lockedStaff()).toEqual(staffActor);
    const everything = { query: '', cursor: null, limit: 8 };
    expect(ended(await registration.searchCustomers(everything))).toBe('session-expired');
    expect(backend.count('GET /v1/customers')).toBe(0);
    backend.on(logins, answer(201, { loginAttemptId: 'a2', ...addressRequired }));
    expect(await registration.unlock({ password: 'again' })).toEqual({
      state: 'unlocked',
      actor: staffActor,
      work: { kind: 'list', listing: { query: '', cursors: [null] } },
    });
    expect(backend.seen.at(-1)?.body).toContain('"loginId":"eki-akari"');
    expect(ended(await registration.searchCustomers(everything))).toBe('found');
  });

  test.for([
    ['has lasted its whole life', (clock: FakeClock) => clock.setWallClock(15 * minute)],
    ['has slept its life away', (clock: FakeClock) => clock.sleepMachine(24 * 60 * minute)],
    ['began in the future', (clock: FakeClock) => clock.setWallClock(-1)],
  ] as const)('a session that %s is revoked at the start', async ([, between]) => {
    const { registration, resumed, vault } = await restarted(between);
    expect(resumed).toBe('nobody');
    expect(revoked()).toEqual(['Bearer access-1']);
    expect(vault.content).toBeNull();
    expect(registration.lockedStaff()).toBeNull();
    expect(ended(await registration.unlock({ password: 'again' }))).toBe('session-expired');
  });

  test('a session that another backend has issued is erased, and sent nowhere', async () => {
    const machine = laptop();
    await machine.start().logInStaff();
    const before = backend.seen.length;
    const other = await startScriptedBackend();
    try {
      const { vaults, audit, clock } = machine;
      const { registration, log } = registrationFor(other, {
        vaults,
        audit,
        clock,
        posture: 'laptop',
      });
      expect(await registration.resumeOrRevoke()).toBe('nobody');
      expect(registration.lockedStaff()).toBeNull();
      expect(other.seen).toEqual([]);
      expect(log.lines.map(({ code }) => code)).toEqual(['session-of-another-backend']);
    } finally {
      await other.stop();
    }
    expect(backend.seen).toHaveLength(before);
    expect(machine.vault.content).toBeNull();
  });

  test('a session of staff is revoked once the kiosk no longer has the flow for them', async () => {
    const { start, ...machine } = laptop();
    await start().logInStaff();
    const { registration } = registrationFor(backend, {
      ...machine,
      posture: 'laptop',
      flows: ['selfcare'],
    });
    expect(await registration.resumeOrRevoke()).toBe('nobody');
    expect(registration.lockedStaff()).toBeNull();
    expect(revoked()).toEqual(['Bearer access-1']);
    expect(machine.vault.content).toBeNull();
  });

  test('a session that went on ends when its whole life is over, counted from the log-in', async () => {
    const machine = laptop();
    await machine.start().logInStaff();
    machine.clock.advance(10 * minute);
    const { registration, listener } = machine.start();
    await registration.resumeOrRevoke();
    machine.clock.advance(5 * minute - 1);
    expect(registration.lockedStaff()).toEqual(staffActor);
    machine.clock.advance(1);
    await backend.arrived(session);
    await expect.poll(() => listener.ended.map(ended)).toEqual(['session-expired']);
    expect(registration.lockedStaff()).toBeNull();
  });

  test('a session that a crash has left goes on too, and a refused refresh then ends it', async () => {
    const machine = laptop();
    await machine.start().logInStaff();
    const { registration } = machine.start();
    expect(await registration.resumeOrRevoke()).toBe('resumed');
    await registration.unlock({ password: 'again' });
    backend.on('GET /v1/customers', problem('session-expired', 401));
    backend.on(refresh, problem('session-expired', 401));
    const everything = { query: '', cursor: null, limit: 8 };
    expect(ended(await registration.searchCustomers(everything))).toBe('session-expired');
    expect(machine.vault.content).toBeNull();
  });

  test('a handover ends with the app, and staff’s work is gone with it', async () => {
    const machine = laptop();
    const { registration, logInStaff } = machine.start();
    await logInStaff();
    await registration.handOver({ work });
    await registration.quit();
    expect(handoversIn(machine.audit)).toEqual([
      { kind: 'handover-began' },
      { kind: 'handover-ended', by: 'session-ended' },
    ]);
    expect(JSON.stringify(machine.vault.content)).not.toMatch(/月岡|青柳/);
  });

  test('nothing begins in staff’s name once the app is about to end', async () => {
    const { registration, logInStaff } = laptop().start();
    await logInStaff();
    await registration.quit();
    const everything = { query: '', cursor: null, limit: 8 };
    expect(ended(await registration.searchCustomers(everything))).toBe('session-expired');
    expect(backend.count('GET /v1/customers')).toBe(0);
  });

  test('a refresh under way is waited for, so that its tokens are there after the restart', async () => {
    const machine = laptop();
    const { registration, logInStaff } = machine.start();
    await logInStaff();
    const late = Promise.withResolvers<void>();
    const tokens = { accessToken: 'access-2', refreshToken: 'refresh-2', expiresInSeconds: 300 };
    backend.on('GET /v1/customers', problem('session-expired', 401));
    backend.on(refresh, { kind: 'late', until: late.promise, reply: answer(200, tokens) });
    const searching = registration.searchCustomers({ query: '', cursor: null, limit: 8 });
    await backend.arrived(refresh);
    const quitting = registration.quit();
    late.resolve();
    await quitting;
    expect(machine.vault.content).toMatchObject({ refreshToken: 'refresh-2' });
    await searching;
  });

  test('quitting takes 2 s at most, whatever is under way', async () => {
    const machine = laptop();
    const { registration, logInStaff } = machine.start();
    await logInStaff();
    backend.on('GET /v1/customers', problem('session-expired', 401));
    backend.on(refresh, { kind: 'hang' });
    void registration.searchCustomers({ query: '', cursor: null, limit: 8 });
    await backend.arrived(refresh);
    const quitting = registration.quit();
    await expect.poll(() => machine.clock.hasSleeperWithin(2_000)).toBe(true);
    machine.clock.advance(2_000);
    await quitting;
    expect(revoked()).toEqual([]);
  });

  test('a customer’s session never outlives a restart', async () => {
    scriptSession(backend);
    const machine = laptop();
    const { registration, logIn } = machine.start();
    await logIn();
    await registration.quit();
    expect(machine.vault.content).toBeNull();
    await machine.start().logIn();
    const next = machine.start().registration;
    expect(await next.resumeOrRevoke()).toBe('nobody');
    expect(revoked()).toEqual(['Bearer access-1', 'Bearer access-1']);
    expect(machine.vault.content).toBeNull();
  });
});

describe('on a laptop, a session that is over', () => {
  const reasons = ['logged-out', 'finished', 'timed-out', 'page-lost'] as const;
  /** The app is killed while the end of the session has not got through to the backend. */
  const endedInVain = async (reason: (typeof reasons)[number]) => {
    const machine = laptop();
    const { registration, logInStaff } = machine.start();
    await logInStaff();
    backend.on(session, { kind: 'reset' });
    const ending = registration.endSession(reason);
    await backend.arrived(session, 3);
    machine.clock.advance(2_000);
    await ending;
    return machine;
  };

  test.for(reasons)('because it was %s is only revoked at the next start', async (reason) => {
    const machine = await endedInVain(reason);
    expect(machine.vault.content).toEqual({
      kind: 'ended',
      backend: backend.baseUrl,
      accessToken: 'access-1',
    });
    backend.on(session, answer(204));
    const before = backend.count(session);
    const { registration } = machine.start();
    expect(await registration.resumeOrRevoke()).toBe('nobody');
    expect(registration.lockedStaff()).toBeNull();
    expect(revoked().slice(before)).toEqual(['Bearer access-1']);
    expect(machine.vault.content).toBeNull();
  });

  test('is marked as such before the app quits in the middle of its end', async () => {
    const machine = laptop();
    const { registration, logInStaff } = machine.start();
    await logInStaff();
    backend.on(session, { kind: 'reset' });
    const reading = machine.vault.hold('read');
    const ending = registration.endSession('logged-out');
    let quit: 'waiting' | 'over' = 'waiting';
    const quitting = registration.quit().then(() => {
      quit = 'over';
    });
    await new Promise(setImmediate);
    expect(quit).toBe('waiting');
    reading.release();
    await expect.poll(() => machine.vault.content).toMatchObject({ kind: 'ended' });
    await expect.poll(() => machine.clock.hasSleeperWithin(2_000)).toBe(true);
    machine.clock.advance(2_000);
    await Promise.all([ending, quitting]);
  });

  test.for(['read', 'store'] as const)(
    'while the keychain refused to %s is marked and revoked as soon as it can be used again',
    async (use) => {
      const machine = laptop();
      const { registration, logInStaff } = machine.start();
      await logInStaff();
      machine.vault.failing.set(use, 'locked');
      backend.on(session, { kind: 'reset' });
      const ending = registration.endSession('logged-out');
      await expect.poll(() => machine.clock.hasSleeperWithin(2_000)).toBe(true);
      machine.clock.advance(2_000);
      await ending;
      expect(machine.vault.content).toMatchObject({ kind: 'staff' });
      machine.vault.failing.clear();
      await registration.endOwed();
      expect(machine.vault.content).toMatchObject({ kind: 'ended' });
      backend.on(session, answer(204));
      machine.clock.advance(15_000);
      await expect.poll(() => machine.vault.content).toBeNull();
    },
  );

  test('is marked and revoked later even if the next session has begun meanwhile, which goes on', async () => {
    const machine = laptop();
    const { registration, logInStaff } = machine.start();
    await logInStaff();
    machine.vault.failing.set('read', 'locked');
    await registration.endSession('logged-out');
    machine.vault.failing.clear();
    backend.on(verification, answer(200, staffVerified('2')));
    await logInStaff();
    await registration.endOwed();
    await expect.poll(() => machine.vault.content).toBeNull();
    expect(revoked()).toEqual(['Bearer access-1']);
    expect(machine.vaults[1]?.content).toMatchObject({ kind: 'staff', accessToken: 'access-2' });
  });
});

describe('on a kiosk in a shop', () => {
  test('staff’s session is revoked when the app ends', async () => {
    const machine = laptop('kiosk');
    const { registration, logInStaff } = machine.start();
    await logInStaff();
    await registration.quit();
    expect(revoked()).toEqual(['Bearer access-1']);
    expect(machine.vault.content).toBeNull();
  });

  test('staff’s session that a crash has left is revoked at the start', async () => {
    const machine = laptop('kiosk');
    await machine.start().logInStaff();
    const { registration } = machine.start();
    expect(await registration.resumeOrRevoke()).toBe('nobody');
    expect(revoked()).toEqual(['Bearer access-1']);
    expect(registration.lockedStaff()).toBeNull();
  });
});
