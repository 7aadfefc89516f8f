import { describe, expect, test, vi } from 'vitest';
import { startOfWork } from '../../../main/registration/screen.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, outcome } from '../billing/replies.ts';
import { visa } from './at-confirm.ts';
import { succeeded } from './operation-replies.ts';
import { ended, put } from './registration-under-test.ts';
import {
  type Kiosk,
  leftUnknown,
  logInAs,
  machineFor,
  operation,
  scriptBoth,
  standings,
} from './unsettled.ts';

const backend = ownBackend(scriptBoth);

const remove = 'DELETE /v1/customers/c-1';
const minute = 60_000;

describe('what became of it', () => {
  test('is pending if the screen is locked before it could show it', async () => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    const key = await leftUnknown(backend, kiosk, '1', 'staff');
    backend.on(operation(key), succeeded);
    expect(ended(await registration.askOutcome({ idempotencyKey: key }))).toBe('carried-out');
    await registration.lock({ work: null });
    registration.shown('staff', null);
    expect(standings(kiosk)).toEqual(['carried-out']);
  });

  test.for([
    ['left', 'attract'],
    ['left for the list', 'list'],
  ] as const)(
    'is pending if the page was %s in the instant in which the answer came',
    async ([, screen]) => {
      const kiosk = machineFor(backend).start();
      const { registration } = kiosk;
      const key = await leftUnknown(backend, kiosk, '1', 'staff');
      backend.on(operation(key), succeeded);
      expect(ended(await registration.askOutcome({ idempotencyKey: key }))).toBe('carried-out');
      registration.shown(screen, null);
      expect(standings(kiosk)).toEqual(['carried-out']);
      await expect
        .poll(() => kiosk.listener.pending.at(-1))
        .toMatchObject([{ idempotencyKey: key }]);
    },
  );

  test.for([
    ['locked', (kiosk: Kiosk) => kiosk.registration.lock({ work: null })],
    ['handed over', (kiosk: Kiosk) => kiosk.registration.handOver({ work: startOfWork })],
    ['left', (kiosk: Kiosk) => kiosk.registration.endSession('logged-out')],
    [
      'left for somebody else',
      async (kiosk: Kiosk) => {
        await kiosk.registration.endSession('logged-out');
        await logInAs(backend, kiosk, '2', 'staff');
      },
    ],
  ] as const)('names no customer to a screen that was %s meanwhile', async ([, leave]) => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    const key = await leftUnknown(backend, kiosk, '1', 'staff');
    const late = Promise.withResolvers<void>();
    backend.on(operation(key), { kind: 'late', until: late.promise, reply: succeeded });
    const before = backend.count(operation(key));
    const asking = registration.askOutcome({ idempotencyKey: key });
    await backend.arrived(operation(key), before + 1);
    const leaving = leave(kiosk);
    late.resolve();
    expect(await asking).toEqual({ state: 'unknown' });
    await leaving;
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
  });

  test('as it is carried out names no customer to a screen that was locked meanwhile', async () => {
    const kiosk = machineFor(backend).start();
    const { registration } = kiosk;
    await logInAs(backend, kiosk, '1', 'staff');
    const prepared = await registration.prepare();
    const idempotencyKey = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
    const late = Promise.withResolvers<void>();
    backend.on(remove, { kind: 'late', until: late.promise, reply: answer(200, outcome) });
    const removal = { idempotencyKey, label: null, customerId: 'c-1', version: '1' };
    const removing = registration.deleteCustomer(removal);
    await backend.arrived(remove);
    await registration.lock({ work: null });
    late.resolve();
    expect(await removing).toEqual({ state: 'unknown' });
    expect(standings(kiosk)).toEqual(['carried-out']);
  });

  test('is written as soon as the disk takes it, and asked for no more, once it is known', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    await logInAs(backend, kiosk, '1');
    const prepared = await kiosk.registration.prepare();
    const idempotencyKey = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
    backend.on(put, answer(200, outcome));
    const settle = vi.spyOn(kiosk.journal, 'settle').mockReturnValue('not-written');
    const input = { idempotencyKey, label: visa, encryptedCard: 'a.b.c.d.e' };
    expect(ended(await kiosk.registration.registerCard(input))).toBe('carried-out');
    await kiosk.registration.endSession('finished');
    expect(standings(kiosk)).toEqual(['asking']);
    settle.mockRestore();
    machine.clock.advance(minute);
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    expect(backend.count(operation(idempotencyKey))).toBe(0);
  });
});
