import { expect, test } from 'vitest';
import { FakeClock } from '../billing/fake-clock.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, codeSent, problem, verified } from '../billing/replies.ts';
import {
  ended,
  registrationFor,
  scriptSession,
  session,
  verification,
} from './registration-under-test.ts';

const backend = ownBackend(scriptSession);

const credentials = { flow: 'selfcare', loginId: 'id', password: 'secret' } as const;

test('a customer logs in by password and code, and the tokens go into the vault', async () => {
  const { registration, vault } = registrationFor(backend);
  expect(await registration.logIn(credentials)).toMatchObject({
    state: 'code-sent',
    maskedAddress: 't•••@example.jp',
  });
  expect(await registration.verify({ code: '123456' })).toEqual({
    state: 'logged-in',
    actor: { kind: 'customer', contractLabel: 'Home fibre 12-345' },
  });
  expect(vault.content).toEqual({
    kind: 'customer',
    id: expect.any(String),
    backend: backend.baseUrl,
    accessToken: 'access-1',
    refreshToken: 'refresh-1',
  });
});

test('each refusal carries an enquiry number made from its Request-Id', async () => {
  backend.on('POST /v1/logins', problem('invalid-credentials', 401));
  const { registration } = registrationFor(backend);
  const first = await registration.logIn(credentials);
  const second = await registration.logIn(credentials);
  const numbers = [first, second].map((each) =>
    'enquiryNumber' in each ? each.enquiryNumber : '',
  );
  expect(numbers[0]).toMatch(/^Q-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(numbers[0]).not.toBe(numbers[1]);
});

test('a code can be sent again', async () => {
  backend.on(
    'POST /v1/logins/a1/code',
    answer(202, codeSent),
    problem('resend-too-soon', 429, { resendableAt: '2126-01-01T00:00:00Z' }),
  );
  const { registration } = registrationFor(backend);
  await registration.logIn(credentials);
  expect(ended(await registration.resendCode())).toBe('code-sent');
  expect(ended(await registration.resendCode())).toBe('resend-too-soon');
});

test('without a log-in there is no code to resend or verify', async () => {
  const { registration } = registrationFor(backend);
  expect(ended(await registration.resendCode())).toBe('login-unknown');
  expect(ended(await registration.verify({ code: '1' }))).toBe('login-unknown');
  expect(backend.seen).toEqual([]);
});

test('a wrong code can be followed by the right one', async () => {
  backend.on(
    verification,
    problem('code-mismatch', 422, { attemptsLeft: 2 }),
    answer(200, verified('1')),
  );
  const { registration } = registrationFor(backend);
  await registration.logIn(credentials);
  expect(await registration.verify({ code: '0' })).toMatchObject({
    problem: { slug: 'code-mismatch', attemptsLeft: 2 },
  });
  expect(ended(await registration.verify({ code: '1' }))).toBe('logged-in');
});

test('a code that is verified twice at once is sent once', async () => {
  const { registration } = registrationFor(backend);
  await registration.logIn(credentials);
  const answers = await Promise.all([
    registration.verify({ code: '123456' }),
    registration.verify({ code: '123456' }),
  ]);
  expect(answers.map(ended)).toEqual(['logged-in', 'logged-in']);
  expect(backend.count(verification)).toBe(1);
});

test.for(['no-service', 'locked', 'timed-out', 'failed'] as const)(
  'when the vault fails (%s), nobody is logged in and the fresh tokens are revoked',
  async (reason) => {
    const { registration, vault, logIn } = registrationFor(backend, { clock: new FakeClock() });
    vault.failing.set('store', reason);
    expect(ended(await logIn())).toBe('keychain-unavailable');
    expect(backend.count(session)).toBe(1);
    expect(backend.seen.at(-1)?.headers.authorization).toBe('Bearer access-1');
    expect(ended(await registration.readContract())).toBe('session-expired');
  },
);

test('a vault that fails while the line is dead is said within 2 s', async () => {
  const clock = new FakeClock();
  backend.on(session, { kind: 'hang' });
  const { vault, logIn } = registrationFor(backend, { clock });
  vault.failing.set('store', 'locked');
  const answered = logIn();
  await backend.arrived(session);
  clock.advance(2_000);
  expect(ended(await answered)).toBe('keychain-unavailable');
});

test('a verification that is answered after the person has gone stores nothing', async () => {
  const late = Promise.withResolvers<void>();
  const reply = answer(200, verified('1'));
  backend.on(verification, { kind: 'late', until: late.promise, reply });
  const { registration, vault } = registrationFor(backend);
  await registration.logIn(credentials);
  const verifying = registration.verify({ code: '123456' });
  await backend.arrived(verification);
  await registration.endSession('timed-out');
  late.resolve();
  expect(ended(await verifying)).toBe('session-expired');
  expect(vault.stored).toEqual([]);
  expect(backend.count(session)).toBe(1);
});

test('a person who goes while the vault is at work leaves nothing in it', async () => {
  const { registration, vault } = registrationFor(backend);
  await registration.logIn(credentials);
  const atWork = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const store = vault.store.bind(vault);
  vault.store = async (tokens) => {
    atWork.resolve();
    await held.promise;
    return await store(tokens);
  };
  const verifying = registration.verify({ code: '123456' });
  await atWork.promise;
  await registration.endSession('timed-out');
  held.resolve();
  expect(ended(await verifying)).toBe('session-expired');
  expect(vault.stored.map(({ kind }) => kind)).toEqual(['customer', 'ended']);
  expect(vault.content).toBeNull();
  expect(backend.count(session)).toBe(1);
  expect(ended(await registration.readContract())).toBe('session-expired');
});

test('logging in while somebody is logged in ends the earlier session first', async () => {
  const { registration, logIn, vault } = registrationFor(backend);
  await logIn();
  await registration.logIn(credentials);
  expect(backend.count(session)).toBe(1);
  expect(vault.content).toBeNull();
});

test('the log tells neither password nor code nor token', async () => {
  const { log, logIn } = registrationFor(backend);
  await logIn();
  expect(JSON.stringify(log.lines)).not.toMatch(/secret|123456|access-|refresh-/);
});
