import { expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, outcome, problem } from '../billing/replies.ts';
import { visa } from './at-confirm.ts';
import { ended, put, refresh } from './registration-under-test.ts';
import { logInAs, machineFor, scriptBoth, standings } from './unsettled.ts';

const backend = ownBackend(scriptBoth);

/** A customer's card is on its way, and the backend has it; meanwhile their session can no longer be renewed. */
const endedWhileChanging = async () => {
  const kiosk = machineFor(backend).start();
  const { registration } = kiosk;
  await logInAs(backend, kiosk, '1');
  const prepared = await registration.prepare();
  const idempotencyKey = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
  const late = Promise.withResolvers<void>();
  backend.on(put, { kind: 'late', until: late.promise, reply: answer(200, outcome) });
  const input = { idempotencyKey, label: visa, encryptedCard: 'a.b.c.d.e' };
  const registering = registration.registerCard(input);
  await backend.arrived(put);
  backend.on('GET /v1/contract', problem('session-expired', 401));
  backend.on(refresh, problem('session-expired', 401));
  expect(ended(await registration.readContract())).toBe('session-expired');
  return { kiosk, registering, arrive: late.resolve };
};

test('what is being answered is given up by nobody, though its session is over', async () => {
  const { kiosk, registering, arrive } = await endedWhileChanging();
  await kiosk.registration.resumeOrRevoke();
  expect(standings(kiosk)).toEqual(['asking']);
  arrive();
  await registering;
  expect(standings(kiosk)).toEqual(['carried-out']);
});
