import { describe, expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, outcome, problem } from '../billing/replies.ts';
import { withoutChance } from '../without-chance.ts';
import { visa } from './at-confirm.ts';
import { failed, inProgress, maintenance, neverArrived, succeeded } from './operation-replies.ts';
import { ended, put, refresh } from './registration-under-test.ts';
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
const hour = 60 * minute;

describe('a customer who leaves while nobody can tell what became of their card', () => {
  test.for(['finished', 'logged-out', 'timed-out'] as const)(
    'when %s, leaves their session behind until it is known, and then it is gone',
    async (reason) => {
      const machine = machineFor(backend);
      const kiosk = machine.start();
      const key = await leftUnknown(backend, kiosk, '1');
      const ending = kiosk.registration.endSession(reason);
      await expect.poll(machine.kept).toEqual(['settling']);
      await ending;
      expect(revoked(backend)).toEqual([]);
      expect(standings(kiosk)).toEqual(['asking']);
      backend.on(operation(key), succeeded);
      machine.clock.advance(minute);
      await expect.poll(() => revoked(backend)).toEqual(['1']);
      await expect.poll(machine.kept).toEqual([]);
      expect(kiosk.registration.pending()).toMatchObject([
        {
          idempotencyKey: key,
          change: 'register-card',
          label: visa,
          standing: { state: 'carried-out', reference: outcome.reference },
        },
      ]);
    },
  );

  test.for([
    ['succeeded', succeeded, 'carried-out'],
    ['failed', failed, 'not-carried-out'],
    ['was never heard of', neverArrived, 'not-carried-out'],
  ] as const)('has it settled once the backend says that it %s', async ([, reply, standing]) => {
    const kiosk = machineFor(backend).start();
    const key = await leftUnknown(backend, kiosk, '1');
    backend.on(operation(key), reply);
    await kiosk.registration.endSession('finished');
    await expect.poll(() => standings(kiosk)).toEqual([standing]);
    await expect.poll(() => revoked(backend)).toEqual(['1']);
  });

  test('has the backend asked with growing pauses, and left alone as long as it asks for', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    const key = await leftUnknown(backend, kiosk, '1');
    const before = backend.count(operation(key));
    const asked = () => backend.count(operation(key)) - before;
    backend.on(operation(key), inProgress, inProgress, inProgress, maintenance, succeeded);
    void kiosk.registration.endSession('finished');
    // At once, after 5 s, which pass at once here, and then not before 15 s and 30 s are over.
    await expect.poll(asked).toBe(2);
    await expect.poll(() => machine.clock.hasSleeperWithin(15_000)).toBe(true);
    expect(machine.clock.hasSleeperWithin(14_999)).toBe(false);
    machine.clock.advance(15_000);
    await expect.poll(asked).toBe(3);
    await expect.poll(() => machine.clock.hasSleeperWithin(30_000)).toBe(true);
    expect(machine.clock.hasSleeperWithin(29_999)).toBe(false);
    machine.clock.advance(30_000);
    await expect.poll(asked).toBe(4);
    await expect.poll(() => machine.clock.hasSleeperWithin(10 * minute)).toBe(true);
    expect(machine.clock.hasSleeperWithin(10 * minute - 1)).toBe(false);
    machine.clock.advance(10 * minute);
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
  });

  test('does not keep the next one waiting, who has a session of their own', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    const key = await leftUnknown(backend, kiosk, '1');
    const ending = kiosk.registration.endSession('finished');
    await ending;
    await logInAs(backend, kiosk, '2');
    expect(machine.kept()).toEqual(['settling', 'customer']);
    expect(ended(await kiosk.registration.prepare())).toBe('prepared');
    const before = tokensOf(backend, operation(key)).length;
    backend.on(operation(key), succeeded);
    machine.clock.advance(minute);
    await expect.poll(() => revoked(backend)).toEqual(['1']);
    expect(new Set(tokensOf(backend, operation(key)).slice(before))).toEqual(new Set(['1']));
    expect(machine.kept()).toEqual(['customer']);
  });

  test('cannot do anything more, and the page learns nothing more of it', async () => {
    const kiosk = machineFor(backend).start();
    const key = await leftUnknown(backend, kiosk, '1');
    void kiosk.registration.endSession('finished');
    backend.on(operation(key), succeeded);
    expect(ended(await kiosk.registration.prepare())).toBe('session-expired');
    expect(ended(await kiosk.registration.askOutcome({ idempotencyKey: key }))).toBe('unknown');
    await logInAs(backend, kiosk, '2');
    const before = backend.count(operation(key));
    expect(ended(await kiosk.registration.askOutcome({ idempotencyKey: key }))).toBe('unknown');
    expect(backend.count(operation(key))).toBe(before);
  });

  test('with the request still on its way has that seen through first', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    await logInAs(backend, kiosk, '1');
    const prepared = await kiosk.registration.prepare();
    const idempotencyKey = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
    const late = Promise.withResolvers<void>();
    backend.on(put, { kind: 'late', until: late.promise, reply: answer(200, outcome) });
    const input = { idempotencyKey, label: visa, encryptedCard: 'a.b.c.d.e' };
    const registering = kiosk.registration.registerCard(input);
    await backend.arrived(put);
    const ending = kiosk.registration.endSession('finished');
    await expect.poll(machine.kept).toEqual(['settling']);
    expect(revoked(backend)).toEqual([]);
    late.resolve();
    expect(await registering).toEqual({ state: 'unknown' });
    await ending;
    await expect.poll(() => revoked(backend)).toEqual(['1']);
    // They had left before the answer came: staff are told instead.
    expect(standings(kiosk)).toEqual(['carried-out']);
  });

  test('whose session can no longer be renewed leaves something beyond asking', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    const key = await leftUnknown(backend, kiosk, '1');
    backend.on(operation(key), problem('session-expired', 401));
    backend.on(refresh, problem('session-expired', 401));
    await kiosk.registration.endSession('finished');
    await expect.poll(() => standings(kiosk)).toEqual(['beyond-asking']);
    expect(machine.kept()).toEqual([]);
  });

  test('whose entry has vanished from the keychain leaves their place to the next ones', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    for (let person = 1; person <= machine.vaults.length + 1; person += 1) {
      await leftUnknown(backend, kiosk, String(person));
      for (const vault of machine.vaults) {
        vault.content = null;
      }
      await kiosk.registration.endSession('finished');
      await expect.poll(() => standings(kiosk)).toEqual(Array(person).fill('beyond-asking'));
    }
    expect(machine.kept()).toEqual([]);
  });

  test('for more than 23 h has nothing proved by a backend that knows nothing of it', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    const key = await leftUnknown(backend, kiosk, '1');
    await kiosk.registration.endSession('finished');
    machine.clock.sleepMachine(23 * hour + minute);
    backend.on(operation(key), neverArrived);
    machine.clock.advance(minute);
    await expect.poll(() => standings(kiosk)).toEqual(['beyond-asking']);
    await expect.poll(() => revoked(backend)).toEqual(['1']);
  });
});

describe('what became of it', () => {
  test('is not pending for whoever hears it themselves', async () => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    const key = await leftUnknown(backend, kiosk, '1');
    backend.on(operation(key), succeeded);
    expect(ended(await registration.askOutcome({ idempotencyKey: key }))).toBe('carried-out');
    expect(standings(kiosk)).toEqual([]);
    registration.shown('complete', key);
    await registration.endSession('finished');
    expect(standings(kiosk)).toEqual([]);
    expect(kiosk.journal.entries()).toEqual([]);
  });

  test('is pending if the page is lost before it could show it', async () => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    const key = await leftUnknown(backend, kiosk, '1');
    backend.on(operation(key), succeeded);
    await registration.askOutcome({ idempotencyKey: key });
    await registration.endSession('page-lost');
    expect(standings(kiosk)).toEqual(['carried-out']);
  });

  test('is told to the page that still waits, found out in the background', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    const key = await leftUnknown(backend, kiosk, '1');
    backend.on(operation(key), succeeded);
    await expect.poll(() => machine.clock.hasSleeperWithin(15_000)).toBe(true);
    machine.clock.advance(15_000);
    await expect
      .poll(() => kiosk.listener.pending.at(-1))
      .toMatchObject([{ idempotencyKey: key, standing: { state: 'carried-out' } }]);
    const before = backend.count(operation(key));
    const answered = await kiosk.registration.askOutcome({ idempotencyKey: key });
    expect(ended(answered)).toBe('carried-out');
    expect(backend.count(operation(key))).toBe(before);
    kiosk.registration.shown('complete', key);
    expect(standings(kiosk)).toEqual([]);
  });

  test('is shown until somebody has seen it; what is unsettled stays', async () => {
    const kiosk = machineFor(backend).start();
    const { registration, audit } = kiosk;
    const first = await leftUnknown(backend, kiosk, '1');
    backend.on(operation(first), failed);
    await registration.endSession('finished');
    await expect.poll(() => standings(kiosk)).toEqual(['not-carried-out']);
    const second = await leftUnknown(backend, kiosk, '2');
    await registration.endSession('finished');
    await registration.seen({ idempotencyKeys: [first, second] });
    expect(standings(kiosk)).toEqual(['asking']);
    const seen = audit.events().filter((event) => JSON.stringify(event).includes('operation-seen'));
    expect(seen).toMatchObject([{ idempotencyKey: first }]);
  });

  test('is in the trail before it is in the journal, each once', async () => {
    const kiosk = machineFor(backend).start();
    const key = await leftUnknown(backend, kiosk, '1');
    backend.on(operation(key), succeeded);
    await kiosk.registration.endSession('finished');
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    const told = kiosk.audit.events() as readonly { readonly kind: string }[];
    expect(told.map(({ kind }) => kind)).toEqual([
      'session-began',
      'operation-sent',
      'session-ended',
      'operation-settled',
    ]);
    expect(withoutChance(kiosk.audit.text())).not.toMatch(/4111|a\.b\.c\.d\.e|access-|refresh-/);
  });
});

describe('what staff have left unknown', () => {
  test('when their session can no longer ask waits for others of the same shop, whose session then asks', async () => {
    const kiosk = machineFor(backend).start();
    const key = await leftUnknown(backend, kiosk, '1', 'staff');
    backend.on(operation(key), problem('session-expired', 401));
    backend.on(refresh, problem('session-expired', 401));
    await kiosk.registration.endSession('logged-out');
    await expect.poll(() => standings(kiosk)).toEqual(['awaiting-staff']);
    const before = backend.count(operation(key));
    await logInAs(backend, kiosk, '2');
    await kiosk.registration.endSession('finished');
    expect(backend.count(operation(key))).toBe(before);
    backend.on(operation(key), succeeded);
    await logInAs(backend, kiosk, '3', 'staff');
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    expect(tokensOf(backend, operation(key)).slice(before)).toEqual(['3']);
  });

  test('goes on being asked for while they serve the next customer', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    const key = await leftUnknown(backend, kiosk, '1', 'staff');
    kiosk.registration.shown('list', null);
    expect(standings(kiosk)).toEqual(['asking']);
    backend.on(operation(key), succeeded);
    await expect.poll(() => machine.clock.hasSleeperWithin(15_000)).toBe(true);
    machine.clock.advance(15_000);
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    expect(ended(await kiosk.registration.prepare())).toBe('prepared');
    expect(backend.count(post)).toBe(3);
  });
});

test('a line that comes back is used at once', async () => {
  const machine = machineFor(backend);
  const kiosk = machine.start();
  const key = await leftUnknown(backend, kiosk, '1');
  void kiosk.registration.endSession('finished');
  await expect.poll(() => machine.clock.hasSleeperWithin(15_000)).toBe(true);
  backend.on(operation(key), succeeded);
  kiosk.registration.lineIsBack();
  await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
});
