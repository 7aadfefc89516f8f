import { expect, test } from 'vitest';
import { FakeClock } from '../billing/fake-clock.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, outcome } from '../billing/replies.ts';
import { visa } from './at-confirm.ts';
import { ended, put, registrationFor, scriptSession, session } from './registration-under-test.ts';

const backend = ownBackend(scriptSession);

const life = 15 * 60_000;

test('a session ends after its absolute life, is revoked, and the page is told', async () => {
  const clock = new FakeClock();
  const { registration, vault, listener, logIn } = registrationFor(backend, { clock });
  await logIn();
  clock.advance(life - 1);
  expect(backend.count(session)).toBe(0);
  clock.advance(1);
  await backend.arrived(session);
  await expect.poll(() => listener.ended.map(ended)).toEqual(['session-expired']);
  await expect.poll(() => vault.content).toBeNull();
  expect(ended(await registration.readContract())).toBe('session-expired');
});

test('a session whose life ends while the machine sleeps ends within 15 s after it', async () => {
  const clock = new FakeClock();
  const { registration, vault, listener, logIn } = registrationFor(backend, { clock });
  await logIn();
  clock.sleepMachine(life);
  expect(listener.ended).toEqual([]);
  clock.advance(15_000);
  await backend.arrived(session);
  await expect.poll(() => listener.ended.map(ended)).toEqual(['session-expired']);
  await expect.poll(() => vault.content).toBeNull();
  expect(ended(await registration.readContract())).toBe('session-expired');
});

test('a session lasts no longer for a wall clock that is put back', async () => {
  const clock = new FakeClock();
  const { listener, logIn } = registrationFor(backend, { clock });
  await logIn();
  clock.advance(life - 60_000);
  clock.setWallClock(-life);
  clock.advance(60_000);
  await backend.arrived(session);
  await expect.poll(() => listener.ended.map(ended)).toEqual(['session-expired']);
});

test('a wall clock that is put forward ends no session', async () => {
  const clock = new FakeClock();
  const { registration, listener, logIn } = registrationFor(backend, { clock });
  await logIn();
  clock.setWallClock(5 * 60 * 60_000);
  clock.advance(15_000);
  expect(ended(await registration.prepare())).toBe('prepared');
  expect(listener.ended).toEqual([]);
});

test('a registration under way is finished first', async () => {
  const clock = new FakeClock();
  const { registration, listener, logIn } = registrationFor(backend, { clock });
  await logIn();
  const prepared = await registration.prepare();
  const idempotencyKey = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
  const late = Promise.withResolvers<void>();
  backend.on(put, { kind: 'late', until: late.promise, reply: answer(200, outcome) });
  const registering = registration.registerCard({
    idempotencyKey,
    label: visa,
    encryptedCard: 'a.b.c.d.e',
  });
  await backend.arrived(put);
  clock.advance(life);
  expect(ended(await registration.prepare())).toBe('prepared');
  expect(listener.ended).toEqual([]);
  late.resolve();
  expect(ended(await registering)).toBe('carried-out');
  await backend.arrived(session);
  expect(listener.ended.map(ended)).toEqual(['session-expired']);
});

test('a session that was ended before says nothing more, nor ends the next one', async () => {
  const clock = new FakeClock();
  const { registration, listener, logIn } = registrationFor(backend, { clock });
  await logIn();
  await registration.endSession('finished');
  clock.advance(life - 60_000);
  await logIn();
  clock.advance(60_000);
  expect(ended(await registration.prepare())).toBe('prepared');
  expect(listener.ended).toEqual([]);
  expect(backend.count(session)).toBe(1);
});
