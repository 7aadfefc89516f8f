import { describe, expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { action, answer, outcome } from '../billing/replies.ts';
import { atConfirm } from './at-confirm.ts';
import { failed, inProgress, neverArrived, reset, succeeded } from './operation-replies.ts';
import { ended, put, scriptSession } from './registration-under-test.ts';

const backend = ownBackend(scriptSession);

describe('asking for an outcome', () => {
  test.for([
    ['succeeded', succeeded, 'carried-out'],
    ['failed', failed, 'card-not-usable'],
    ['in progress', inProgress, 'unknown'],
    [
      'waiting for the cardholder',
      answer(200, { state: 'action-required', action }),
      'action-required',
    ],
    ['never heard of', neverArrived, 'not-carried-out'],
    ['out of reach', reset, 'unknown'],
  ] as const)('%s, it is asked once: %#', async ([, reply, ends]) => {
    const { registration, idempotencyKey, operation } = await atConfirm(backend);
    backend.on(operation, reply);
    expect(ended(await registration.askOutcome({ idempotencyKey }))).toBe(ends);
    expect(backend.count(operation)).toBe(1);
  });

  test('tells what stood in the way of an operation that never arrived', async () => {
    const { registration, register, idempotencyKey, operation } = await atConfirm(backend);
    backend.on(put, reset);
    backend.on(operation, reset);
    expect(ended(await register())).toBe('unknown');
    backend.on(operation, neverArrived);
    expect(ended(await registration.askOutcome({ idempotencyKey }))).toBe('no-connection');
  });

  test('waits for the registration that is under way instead', async () => {
    const { registration, register, idempotencyKey, operation } = await atConfirm(backend);
    backend.on(put, answer(200, outcome));
    const [, asked] = await Promise.all([register(), registration.askOutcome({ idempotencyKey })]);
    expect(ended(asked)).toBe('carried-out');
    expect(backend.count(operation)).toBe(0);
  });
});
