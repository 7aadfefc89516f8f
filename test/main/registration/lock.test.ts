import { describe, expect, test } from 'vitest';
import type { FakeClock } from '../billing/fake-clock.ts';
import { ownBackend } from '../billing/own-backend.ts';
import {
  addressRequired,
  answer,
  contract,
  outcome,
  problem,
  staffActor,
} from '../billing/replies.ts';
import { withoutChance } from '../without-chance.ts';
import {
  atCounter,
  began,
  changeWork,
  endedBy,
  everything,
  handoversIn,
  registrationWork,
} from './at-counter.ts';
import {
  ended,
  logins,
  registrationFor,
  scriptSession,
  scriptStaffSession,
} from './registration-under-test.ts';

const backend = ownBackend();

const work = registrationWork;

describe('a screen that is locked', () => {
  const atLock = async (clock?: FakeClock) => {
    const under = await atCounter(backend, clock);
    await under.registration.lock({ work });
    backend.on(logins, answer(201, { loginAttemptId: 'a2', ...addressRequired }));
    return under;
  };

  test('opens again for the same person’s password, with their work', async () => {
    const { registration } = await atLock();
    expect(registration.lockedStaff()).toEqual(staffActor);
    expect(await registration.unlock({ password: 'again' })).toEqual({
      state: 'unlocked',
      actor: staffActor,
      work,
    });
    expect(JSON.parse(backend.seen.at(-1)?.body ?? '')).toEqual({
      flow: 'counter',
      loginId: 'eki-akari',
      password: 'again',
    });
    expect(registration.lockedStaff()).toBeNull();
    expect(ended(await registration.searchCustomers(everything))).toBe('found');
  });

  test('does nothing in staff’s name until then', async () => {
    const { registration, readyToUseSession } = await atCounter(backend);
    const { removed, useSession, askOutcomes } = await readyToUseSession();
    expect(removed).toBe('carried-out');
    await registration.lock({ work });
    const before = backend.seen.length;
    expect(await useSession()).toEqual(new Set(['session-expired']));
    expect(await askOutcomes()).toEqual(new Set(['unknown']));
    expect(ended(await registration.handOver({ work }))).toBe('invalid-request');
    expect(ended(await registration.takeBack({ by: 'done' }))).toBe('invalid-request');
    expect(backend.seen).toHaveLength(before);
  });

  test('leaves a call that meets an expired token without a refresh', async () => {
    const { registration } = await atCounter(backend);
    const late = Promise.withResolvers<void>();
    const expired = problem('session-expired', 401);
    backend.on('GET /v1/customers', { kind: 'late', until: late.promise, reply: expired });
    const searching = registration.searchCustomers(everything);
    await backend.arrived('GET /v1/customers');
    await registration.lock({ work });
    late.resolve();
    expect(ended(await searching)).toBe('session-expired');
    expect(backend.count('POST /v1/tokens')).toBe(0);
  });

  test('sees a change through that was decided before', async () => {
    const { registration, journal } = await atCounter(backend);
    const prepared = await registration.prepare();
    const idempotencyKey = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
    const late = Promise.withResolvers<void>();
    const remove = 'DELETE /v1/customers/c-1';
    const expired = problem('session-expired', 401);
    backend.on(remove, { kind: 'late', until: late.promise, reply: expired }, answer(200, outcome));
    backend.on(
      'POST /v1/tokens',
      answer(200, { accessToken: 'access-2', refreshToken: 'refresh-2', expiresInSeconds: 300 }),
    );
    const removing = registration.deleteCustomer({
      idempotencyKey,
      label: null,
      customerId: 'c-1',
      version: '1',
    });
    await backend.arrived(remove);
    await registration.lock({ work });
    late.resolve();
    await removing;
    expect(journal.entries()).toMatchObject([{ settlement: { state: 'carried-out' } }]);
  });

  test.for([
    ['a wrong password', problem('invalid-credentials', 401), 'invalid-credentials'],
    ['a locked account', problem('account-locked', 403), 'account-locked'],
    ['a dead line', { kind: 'reset' }, 'no-connection'],
    ['maintenance', problem('maintenance', 503), 'maintenance'],
  ] as const)('stays locked after %s', async ([, reply, slug]) => {
    const { registration } = await atLock();
    backend.on(logins, reply);
    expect(ended(await registration.unlock({ password: 'x' }))).toBe(slug);
    expect(registration.lockedStaff()).toEqual(staffActor);
    expect(ended(await registration.searchCustomers(everything))).toBe('session-expired');
    backend.on(logins, answer(201, { loginAttemptId: 'a3', ...addressRequired }));
    expect(await registration.unlock({ password: 'again' })).toMatchObject({ work });
  });

  test('stays locked when its session ends while the password is checked', async () => {
    const { registration } = await atLock();
    const late = Promise.withResolvers<void>();
    const reply = answer(201, { loginAttemptId: 'a2', ...addressRequired });
    backend.on(logins, { kind: 'late', until: late.promise, reply });
    const unlocking = registration.unlock({ password: 'again' });
    await backend.arrived(logins, 2);
    await registration.endSession('logged-out');
    late.resolve();
    expect(ended(await unlocking)).toBe('session-expired');
    expect(registration.lockedStaff()).toBeNull();
  });

  test('is over when the machine has slept beyond the session’s life', async () => {
    const { registration, clock } = await atLock();
    clock.sleepMachine(15 * 60_000);
    const before = backend.count(logins);
    expect(ended(await registration.unlock({ password: 'again' }))).toBe('session-expired');
    expect(backend.count(logins)).toBe(before);
  });

  test('while it was handed over ends the handover, and keeps staff’s work', async () => {
    const { registration, audit } = await atCounter(backend);
    backend.on(logins, answer(201, { loginAttemptId: 'a2', ...addressRequired }));
    await registration.handOver({ work: changeWork });
    await registration.lock({ work: null });
    expect(handoversIn(audit)).toEqual([began, endedBy('timed-out')]);
    expect(await registration.unlock({ password: 'again' })).toMatchObject({ work: changeWork });
  });

  test('twice keeps the work of the first time', async () => {
    const { registration } = await atLock();
    await registration.lock({ work: changeWork });
    expect(await registration.unlock({ password: 'again' })).toMatchObject({ work });
  });

  test('with no work known opens at the beginning of the list', async () => {
    const { registration } = await atCounter(backend);
    await registration.lock({ work: null });
    backend.on(logins, answer(201, { loginAttemptId: 'a2', ...addressRequired }));
    expect(await registration.unlock({ password: 'again' })).toMatchObject({
      work: { kind: 'list', listing: { query: '', cursors: [null] } },
    });
  });

  test('ends as any other when staff log out, or somebody else logs in', async () => {
    const { registration, vault, logInStaff } = await atLock();
    await registration.endSession('logged-out');
    expect(vault.content).toBeNull();
    scriptStaffSession(backend);
    await logInStaff();
    await registration.lock({ work });
    await registration.logIn({ flow: 'counter', loginId: 'eki-takumi', password: 'secret' });
    expect(backend.count('DELETE /v1/session')).toBe(2);
    expect(registration.lockedStaff()).toBeNull();
  });

  test.for(['nobody', 'a customer'] as const)('is no business of %s', async (who) => {
    scriptSession(backend);
    backend.on('GET /v1/contract', answer(200, contract));
    const { registration, logIn } = registrationFor(backend);
    if (who === 'a customer') {
      await logIn();
    }
    const before = backend.count(logins);
    await registration.lock({ work });
    expect(registration.lockedStaff()).toBeNull();
    expect(ended(await registration.unlock({ password: 'again' }))).toBe('session-expired');
    expect(backend.count(logins)).toBe(before);
    const read = who === 'a customer' ? 'read' : 'session-expired';
    expect(ended(await registration.readContract())).toBe(read);
  });
});

test('the log tells nothing of staff’s work', async () => {
  const { registration, log } = await atCounter(backend);
  await registration.handOver({ work: changeWork });
  await registration.lock({ work: null });
  await registration.unlock({ password: 'again' });
  const told = withoutChance(JSON.stringify(log.lines));
  expect(told).toContain('session-unlocked');
  expect(told).not.toMatch(/青柳|小夜子|090-|月|eki-akari|1111/);
});
