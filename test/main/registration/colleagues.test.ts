import { describe, expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, customerPage, problem, staffActor, tokens } from '../billing/replies.ts';
import { everything } from './at-counter.ts';
import { reset, succeeded } from './operation-replies.ts';
import { ended, refresh, verification } from './registration-under-test.ts';
import {
  leftUnknown,
  logInAs,
  machineFor,
  operation,
  revoked,
  scriptBoth,
  standings,
  tokensOf,
} from './unsettled.ts';

const backend = ownBackend(scriptBoth);

const minute = 60_000;

describe('what staff have left unknown', () => {
  test('is asked for by a colleague who is logged in already when their session ends', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    const key = await leftUnknown(backend, kiosk, '1', 'staff');
    await kiosk.registration.endSession('logged-out');
    await logInAs(backend, kiosk, '2', 'staff');
    backend.on(operation(key), ({ headers }) =>
      headers.authorization === 'Bearer access-2' ? succeeded : problem('session-expired', 401),
    );
    backend.on(refresh, problem('session-expired', 401));
    machine.clock.advance(minute);
    await expect.poll(machine.kept).toEqual(['staff']);
    await expect.poll(() => machine.clock.hasSleeperWithin(minute)).toBe(true);
    machine.clock.advance(minute);
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    expect(tokensOf(backend, operation(key)).at(-1)).toBe('2');
  });

  test('is no business of staff of another shop', async () => {
    const kiosk = machineFor(backend).start();
    const key = await leftUnknown(backend, kiosk, '1', 'staff');
    backend.on(operation(key), problem('session-expired', 401));
    backend.on(refresh, problem('session-expired', 401));
    await kiosk.registration.endSession('logged-out');
    await expect.poll(() => standings(kiosk)).toEqual(['awaiting-staff']);
    const before = backend.count(operation(key));
    const actor = { ...staffActor, shopName: 'みなと 本店' };
    backend.on(verification, answer(200, { ...tokens('2'), actor }));
    expect(ended(await kiosk.logInStaff())).toBe('logged-in');
    backend.on(operation(key), succeeded);
    backend.on('GET /v1/customers', answer(200, customerPage()));
    expect(ended(await kiosk.registration.searchCustomers(everything))).toBe('found');
    expect(standings(kiosk)).toEqual(['awaiting-staff']);
    await kiosk.registration.endSession('logged-out');
    await logInAs(backend, kiosk, '3', 'staff');
    await expect.poll(() => standings(kiosk)).toEqual(['carried-out']);
    expect(tokensOf(backend, operation(key)).slice(before)).toEqual(['3']);
  });

  test('of the shop’s other operations, whoever has left asks no more: only of their own', async () => {
    const machine = machineFor(backend);
    const kiosk = machine.start();
    const first = await leftUnknown(backend, kiosk, '1', 'staff');
    backend.on(operation(first), problem('session-expired', 401));
    backend.on(refresh, problem('session-expired', 401));
    await kiosk.registration.endSession('logged-out');
    await expect.poll(() => standings(kiosk)).toEqual(['awaiting-staff']);
    backend.on(operation(first), reset);
    const second = await leftUnknown(backend, kiosk, '2', 'staff');
    await kiosk.registration.endSession('logged-out');
    expect(standings(kiosk)).toEqual(['awaiting-staff', 'asking']);
    backend.on(operation(first), succeeded);
    backend.on(operation(second), succeeded);
    machine.clock.advance(minute);
    await expect.poll(() => revoked(backend)).toEqual(['2']);
    expect(standings(kiosk)).toEqual(['awaiting-staff', 'carried-out']);
  });
});
