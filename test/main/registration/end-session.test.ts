import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { KeptSession } from '../../../main/vault/vault.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, problem, verified } from '../billing/replies.ts';
import { memoryVaults } from './memory-vault.ts';
import {
  ended,
  registrationFor,
  scriptSession,
  session,
  verification,
} from './registration-under-test.ts';

const backend = ownBackend(scriptSession);

const leftover = (): KeptSession => ({
  kind: 'customer',
  id: '7d0b1f7e-3f0c-4f4b-8a56-0f3c8f5d2a11',
  backend: backend.baseUrl,
  accessToken: 'left-over',
  refreshToken: 'r',
});
const revokedTokens = () =>
  backend.seen.filter(({ call }) => call === session).map(({ headers }) => headers.authorization);

test.for(['finished', 'logged-out', 'timed-out', 'quitting'] as const)(
  'when %s, the tokens are revoked and deleted, and a second end does nothing',
  async (reason) => {
    const { registration, vault, logIn } = registrationFor(backend);
    await logIn();
    await registration.endSession(reason);
    await registration.endSession(reason);
    expect(revokedTokens()).toEqual(['Bearer access-1']);
    expect(vault.content).toBeNull();
    expect(ended(await registration.readContract())).toBe('session-expired');
  },
);

test('with nobody logged in there is nothing to do', async () => {
  const { registration } = registrationFor(backend);
  await registration.endSession('finished');
  expect(backend.seen).toEqual([]);
});

test('a session that the backend no longer knows counts as revoked', async () => {
  backend.on(session, problem('session-expired', 401));
  const { registration, vault, logIn } = registrationFor(backend);
  await logIn();
  await registration.endSession('finished');
  expect(backend.count(session)).toBe(1);
  expect(vault.content).toBeNull();
});

test('a backend that hangs is waited for 2 s, and revoked in the background', async () => {
  const late = Promise.withResolvers<void>();
  backend.on(session, { kind: 'late', until: late.promise, reply: answer(204) });
  const clock = new FakeClock();
  const { registration, vault, logIn } = registrationFor(backend, { clock });
  await logIn();
  const ending = registration.endSession('finished');
  await backend.arrived(session);
  clock.advance(2_000);
  await ending;
  expect(vault.content).not.toBeNull();
  expect(ended(await registration.readContract())).toBe('session-expired');
  late.resolve();
  await expect.poll(() => vault.content).toBeNull();
});

test('what does not get through is tried again until it does', async () => {
  backend.on(session, { kind: 'reset' });
  const clock = new FakeClock();
  const { registration, vault, logIn } = registrationFor(backend, { clock });
  await logIn();
  const ending = registration.endSession('finished');
  await backend.arrived(session, 3);
  await expect.poll(() => clock.slept).toContain(5_000);
  clock.advance(2_000);
  await ending;
  expect(vault.content).not.toBeNull();
  backend.on(session, answer(204));
  clock.advance(3_000);
  await expect.poll(() => vault.content).toBeNull();
  expect(backend.count(session)).toBe(4);
});

test.for([
  ['the next log-in', 'log-in'],
  ['the end of the app', 'quit'],
] as const)('what has not got through is tried once more at %s', async ([, occasion]) => {
  backend.on(session, { kind: 'reset' });
  const clock = new FakeClock();
  const { registration, vault, logIn } = registrationFor(backend, { clock });
  await logIn();
  const ending = registration.endSession('finished');
  await expect.poll(() => clock.slept).toContain(5_000);
  clock.advance(2_000);
  await ending;
  const before = backend.count(session);
  backend.on(session, answer(204));
  if (occasion === 'log-in') {
    await registration.logIn({ flow: 'selfcare', loginId: 'id', password: 'secret' });
  } else {
    await registration.quit();
  }
  await expect.poll(() => vault.content).toBeNull();
  expect(backend.count(session)).toBe(before + 1);
});

test('a Retry-After is honoured in the background too', async () => {
  backend.on(session, problem('maintenance', 503, {}, { 'retry-after': '60' }), answer(204));
  const clock = new FakeClock();
  const { registration, vault, logIn } = registrationFor(backend, { clock });
  await logIn();
  const ending = registration.endSession('finished');
  await expect.poll(() => clock.slept).toContain(60_000);
  clock.advance(59_999);
  await ending;
  expect(backend.count(session)).toBe(1);
  clock.advance(1);
  await expect.poll(() => vault.content).toBeNull();
});

test('quitting waits, within 2 s, for what an earlier end has left under way', async () => {
  const late = Promise.withResolvers<void>();
  backend.on(session, { kind: 'late', until: late.promise, reply: answer(204) });
  const clock = new FakeClock();
  const { registration, vault, logIn } = registrationFor(backend, { clock });
  await logIn();
  const ending = registration.endSession('finished');
  await backend.arrived(session);
  const quitting = registration.endSession('quitting');
  late.resolve();
  await Promise.all([ending, quitting]);
  expect(vault.content).toBeNull();
  expect(backend.count(session)).toBe(1);
});

test('the next customer’s tokens survive the late revocation of the one before', async () => {
  const late = Promise.withResolvers<void>();
  backend.on(session, { kind: 'late', until: late.promise, reply: answer(204) });
  const clock = new FakeClock();
  const { registration, vault, vaults, log, logIn } = registrationFor(backend, { clock });
  // All other places are taken: the next customer gets the one of the session that is over.
  for (const [index, other] of vaults.slice(1).entries()) {
    const token = `settling-${index}`;
    const tokens = { accessToken: token, refreshToken: token };
    other.content = { kind: 'settling', id: randomUUID(), backend: backend.baseUrl, ...tokens };
  }
  await logIn();
  const ending = registration.endSession('finished');
  await backend.arrived(session);
  clock.advance(2_000);
  await ending;
  backend.on(verification, answer(200, verified('2')));
  expect(ended(await logIn())).toBe('logged-in');
  late.resolve();
  await expect.poll(() => log.lines.map(({ code }) => code)).toContain('session-revoked');
  expect(vault.content).toMatchObject({ accessToken: 'access-2' });
});

test('what a crash has left in the vault is revoked and deleted at the next start', async () => {
  const vaults = memoryVaults();
  const [vault] = vaults;
  vault.content = leftover();
  const { registration } = registrationFor(backend, { vaults });
  await registration.resumeOrRevoke();
  expect(revokedTokens()).toEqual(['Bearer left-over']);
  expect(vault.content).toBeNull();
});

test('a leftover that cannot be revoked yet stays for the start after', async () => {
  backend.on(session, { kind: 'reset' });
  const vaults = memoryVaults();
  const [vault] = vaults;
  vault.content = leftover();
  const clock = new FakeClock();
  const { registration } = registrationFor(backend, { vaults, clock });
  const revoking = registration.resumeOrRevoke();
  await backend.arrived(session, 3);
  clock.advance(2_000);
  await revoking;
  expect(vault.content).toMatchObject({ kind: 'ended', accessToken: 'left-over' });
  expect(ended(await registration.readContract())).toBe('session-expired');
});

test('what nobody can read in the vault is erased at the start', async () => {
  const vaults = memoryVaults();
  const [vault] = vaults;
  vault.content = leftover();
  vault.failing.set('read', 'damaged');
  const { registration } = registrationFor(backend, { vaults });
  expect(await registration.resumeOrRevoke()).toBe('unknown');
  expect(vault.content).toBeNull();
});

test('a start with an empty vault, or with none that can be read, asks nothing of the backend', async () => {
  const { registration, vault } = registrationFor(backend);
  vault.failing.set('read', 'no-service');
  expect(await registration.resumeOrRevoke()).toBe('unknown');
  vault.failing.clear();
  expect(await registration.resumeOrRevoke()).toBe('nobody');
  expect(backend.seen).toEqual([]);
});
