import { describe, expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, problem } from '../billing/replies.ts';
import { startScriptedBackend } from '../billing/scripted-backend.ts';
import { failed, neverArrived, reset, succeeded } from './operation-replies.ts';
import { put, refresh, registrationFor, session } from './registration-under-test.ts';
import {
  leftUnknown,
  logInAs,
  machineFor,
  operation,
  post,
  revoked,
  scriptBoth,
  standings,
  tokensOf,
} from './unsettled.ts';

const backend = ownBackend(scriptBoth);

const minute = 60_000;

/** Main is killed while nobody can tell what became of a card; then it starts again, at a backend that answers. */
const killed = async (who: 'customer' | 'staff' = 'customer') => {
  const machine = machineFor(backend);
  const key = await leftUnknown(backend, machine.start(), '1', who);
  const before = { sendings: backend.count(put) + backend.count(post) };
  const questions = backend.count(operation(key));
  return {
    ...machine,
    key,
    sendings: () => backend.count(put) + backend.count(post) - before.sendings,
    asked: () => tokensOf(backend, operation(key)).slice(questions),
  };
};

describe('after main was killed', () => {
  test.for([
    ['customer', 'succeeded', succeeded, 'carried-out'],
    ['customer', 'failed', failed, 'not-carried-out'],
    ['customer', 'was never heard of', neverArrived, 'not-carried-out'],
    ['staff', 'succeeded', succeeded, 'carried-out'],
  ] as const)(
    'what a %s decided is asked for, and nothing sent again; it %s, and the session is gone',
    async ([who, , reply, standing]) => {
      const machine = await killed(who);
      backend.on(operation(machine.key), reply);
      const kiosk = machine.start();
      expect(await kiosk.registration.resumeOrRevoke()).toBe('nobody');
      await expect.poll(() => standings(kiosk)).toEqual([standing]);
      await expect.poll(() => revoked(backend)).toEqual(['1']);
      await expect.poll(machine.kept).toEqual([]);
      expect(machine.asked()).toEqual(['1']);
      expect(machine.sendings()).toBe(0);
    },
  );

  test('the session is marked as good for nothing but asking, and the next customer is served meanwhile', async () => {
    const machine = await killed();
    const kiosk = machine.start();
    await kiosk.registration.resumeOrRevoke();
    await expect.poll(machine.kept).toEqual(['settling']);
    expect(standings(kiosk)).toEqual(['asking']);
    await logInAs(backend, kiosk, '2');
    expect(machine.kept()).toEqual(['settling', 'customer']);
    // And killed again, at each of which nothing is forgotten.
    const again = machine.start();
    await again.registration.resumeOrRevoke();
    await expect.poll(() => revoked(backend)).toEqual(['2']);
    backend.on(operation(machine.key), succeeded);
    // It may be about to wait, or waiting already.
    const standingsLater = () => {
      machine.clock.advance(minute);
      return standings(again);
    };
    await expect.poll(standingsLater).toEqual(['carried-out']);
    expect(new Set(machine.asked())).toEqual(new Set(['1']));
  });

  test('what nobody has seen yet is still shown', async () => {
    const machine = await killed();
    backend.on(operation(machine.key), succeeded);
    const kiosk = machine.start();
    await kiosk.registration.resumeOrRevoke();
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    const again = machine.start();
    expect(standings(again)).toEqual(['carried-out']);
    await again.registration.seen({ idempotencyKeys: [machine.key] });
    expect(standings(machine.start())).toEqual([]);
  });

  test('a refresh is made where it is needed, and its tokens are kept for asking alone', async () => {
    const machine = await killed();
    const tokens = { accessToken: 'access-9', refreshToken: 'refresh-9', expiresInSeconds: 300 };
    backend.on(operation(machine.key), problem('session-expired', 401), reset);
    backend.on(refresh, answer(200, tokens));
    const kiosk = machine.start();
    await kiosk.registration.resumeOrRevoke();
    await expect
      .poll(() => machine.vaults[0].content)
      .toMatchObject({
        kind: 'settling',
        accessToken: 'access-9',
      });
  });

  test('with the session gone from the keychain, a customer’s is beyond asking', async () => {
    const machine = await killed();
    machine.vaults[0].content = null;
    const kiosk = machine.start();
    await kiosk.registration.resumeOrRevoke();
    await expect.poll(() => standings(kiosk)).toEqual(['beyond-asking']);
    expect(machine.asked()).toEqual([]);
  });

  test.for(['customer', 'staff'] as const)(
    'of a %s is beyond asking where another backend is configured now, which is asked nothing',
    async (who) => {
      const machine = await killed(who);
      const other = await startScriptedBackend();
      scriptBoth(other);
      try {
        const kiosk = machine.start(other);
        await kiosk.registration.resumeOrRevoke();
        await expect.poll(() => standings(kiosk)).toEqual(['beyond-asking']);
        await logInAs(other, kiosk, '5', 'staff');
        expect(tokensOf(other, operation(machine.key))).toEqual([]);
      } finally {
        await other.stop();
      }
    },
  );

  test('with the session gone from the keychain, staff’s waits for staff of the shop', async () => {
    const machine = await killed('staff');
    machine.vaults[0].content = null;
    const kiosk = machine.start();
    await kiosk.registration.resumeOrRevoke();
    expect(standings(kiosk)).toEqual(['awaiting-staff']);
    backend.on(operation(machine.key), succeeded);
    await logInAs(backend, kiosk, '5', 'staff');
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    expect(machine.asked()).toEqual(['5']);
  });

  test('a keychain that cannot be read yet is no reason to give anything up', async () => {
    const machine = await killed();
    for (const vault of machine.vaults) {
      vault.failing.set('read', 'locked');
    }
    const kiosk = machine.start();
    expect(await kiosk.registration.resumeOrRevoke()).toBe('unknown');
    expect(standings(kiosk)).toEqual(['asking']);
    for (const vault of machine.vaults) {
      vault.failing.clear();
    }
    backend.on(operation(machine.key), succeeded);
    await kiosk.registration.resumeOrRevoke();
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    expect(machine.asked()).toEqual(['1']);
  });

  test('staff’s session on a laptop goes on, locked, and asks by itself', async () => {
    const machine = await killed('staff');
    backend.on(operation(machine.key), succeeded);
    const { vaults, audit, clock } = machine;
    const kiosk = registrationFor(backend, { vaults, audit, clock, posture: 'laptop' });
    expect(await kiosk.registration.resumeOrRevoke()).toBe('resumed');
    expect(kiosk.registration.lockedStaff()).not.toBeNull();
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    expect(backend.count(session)).toBe(0);
  });
});

test('quitting in the middle of it leaves the session marked for asking, for the next start', async () => {
  const machine = machineFor(backend);
  const kiosk = machine.start();
  const key = await leftUnknown(backend, kiosk, '1');
  await kiosk.registration.quit();
  await expect.poll(machine.kept).toEqual(['settling']);
  expect(revoked(backend)).toEqual([]);
  backend.on(operation(key), succeeded);
  const next = machine.start();
  await next.registration.resumeOrRevoke();
  await expect.poll(() => standings(next)).toEqual(['carried-out']);
});

describe('a kiosk whose places are all taken by sessions that ask', () => {
  test('lets nobody log in, and leaves nothing behind of the try', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    for (const [index] of machine.vaults.entries()) {
      await leftUnknown(backend, kiosk, String(index));
      await kiosk.registration.endSession('finished');
    }
    await expect.poll(machine.kept).toEqual(Array(8).fill('settling'));
    const answered = await kiosk.logIn();
    expect(answered).toMatchObject({ problem: { slug: 'keychain-unavailable' } });
    await expect.poll(() => revoked(backend)).toEqual(['7']);
    expect(machine.kept()).toEqual(Array(8).fill('settling'));
  });
});

describe('the audit trail', () => {
  const told = ({ audit }: ReturnType<typeof machineFor>) =>
    (audit.events() as readonly { readonly kind: string; readonly reason?: string }[])
      .filter(({ kind }) => kind.startsWith('session-'))
      .map(({ kind, reason }) => [kind, reason]);

  test('tells of a session that was cut off', async () => {
    const machine = machineFor(backend);
    await logInAs(backend, machine.start(), '1');
    await machine.start().registration.resumeOrRevoke();
    expect(told(machine)).toEqual([
      ['session-began', undefined],
      ['session-ended', 'interrupted'],
    ]);
  });

  test('tells once of the end of a session that was left unsettled', async () => {
    const machine = await killed();
    const kiosk = machine.start();
    await kiosk.registration.resumeOrRevoke();
    await expect.poll(machine.kept).toEqual(['settling']);
    await machine.start().registration.resumeOrRevoke();
    expect(told(machine)).toEqual([
      ['session-began', undefined],
      ['session-ended', 'interrupted'],
    ]);
  });

  test('tells nothing of a restart over which a session goes on', async () => {
    const { vaults, audit, clock, ...machine } = machineFor(backend);
    await logInAs(backend, machine.start(), '1', 'staff');
    const next = registrationFor(backend, { vaults, audit, clock, posture: 'laptop' });
    await next.registration.resumeOrRevoke();
    await next.registration.endSession('logged-out');
    expect(told({ vaults, audit, clock, ...machine })).toEqual([
      ['session-began', undefined],
      ['session-ended', 'logged-out'],
    ]);
  });
});
