import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Revocations } from '../../../main/registration/revocation.ts';
import { startOfWork } from '../../../main/registration/screen.ts';
import { Session } from '../../../main/registration/session.ts';
import { SessionLife } from '../../../main/registration/session-life.ts';
import { SessionTokens } from '../../../main/registration/session-tokens.ts';
import { createTokenStore } from '../../../main/registration/token-store.ts';
import type { KeptSession } from '../../../main/vault/vault.ts';
import { billingFor } from '../billing/billing-under-test.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, contract, problem, tokens } from '../billing/replies.ts';
import type { Script } from '../billing/scripted-backend.ts';
import { MemoryVault } from './memory-vault.ts';
import {
  ended,
  refresh,
  registrationFor,
  scriptSession,
  session,
} from './registration-under-test.ts';

const backend = ownBackend(scriptSession);

const read = 'GET /v1/contract';

/** Takes only that access token. */
const only =
  (accessToken: string): Script =>
  ({ headers }) =>
    headers.authorization === `Bearer ${accessToken}`
      ? answer(200, contract)
      : problem('session-expired', 401);

test('ten calls at once with an expired token make one refresh, and all succeed', async () => {
  const { registration, vault, logIn } = registrationFor(backend);
  await logIn();
  backend.on(read, only('access-2'));
  backend.on(refresh, answer(200, tokens('2')));
  const answers = await Promise.all(Array.from({ length: 10 }, () => registration.readContract()));
  expect(answers.map(ended)).toEqual(Array.from({ length: 10 }, () => 'read'));
  expect(backend.count(refresh)).toBe(1);
  expect(vault.content).toMatchObject({ accessToken: 'access-2', refreshToken: 'refresh-2' });
});

test('a call that comes back late with a token already replaced makes no second refresh', async () => {
  const { registration, logIn } = registrationFor(backend);
  await logIn();
  backend.on(refresh, answer(200, tokens('2')));
  const late = Promise.withResolvers<void>();
  // The first request is answered only when the second has been through its refresh.
  const lateScript: Script = () => ({
    kind: 'late',
    until: late.promise,
    reply: problem('session-expired', 401),
  });
  backend.on(read, lateScript, only('access-2'));
  const first = registration.readContract();
  await backend.arrived(read);
  expect(ended(await registration.readContract())).toBe('read');
  late.resolve();
  expect(ended(await first)).toBe('read');
  expect(backend.count(refresh)).toBe(1);
});

test('new tokens are in the vault before they are used', async () => {
  const { registration, vault, logIn } = registrationFor(backend);
  await logIn();
  backend.on(refresh, answer(200, tokens('2')));
  const inVault: (string | undefined)[] = [];
  backend.on(read, problem('session-expired', 401), () => {
    inVault.push(vault.content?.accessToken);
    return answer(200, contract);
  });
  await registration.readContract();
  expect(inVault).toEqual(['access-2']);
});

test('tokens are read from the vault for each use', async () => {
  const { registration, vault, logIn } = registrationFor(backend);
  await logIn();
  backend.on(read, answer(200, contract));
  vault.content = {
    ...(vault.content as Extract<KeptSession, { readonly kind: 'customer' }>),
    accessToken: 'other',
    refreshToken: 'other',
  };
  await registration.readContract();
  expect(backend.seen.at(-1)?.headers.authorization).toBe('Bearer other');
});

test('a vault that cannot be read is said, and nothing is sent', async () => {
  const { registration, vault, logIn } = registrationFor(backend);
  await logIn();
  vault.failing.set('read', 'locked');
  expect(ended(await registration.readContract())).toBe('keychain-unavailable');
  expect(backend.count(read)).toBe(0);
});

test('a refused refresh ends the session, which then needs no DELETE', async () => {
  const { registration, vault, logIn } = registrationFor(backend);
  await logIn();
  backend.on(read, problem('session-expired', 401));
  backend.on(refresh, problem('session-expired', 401));
  expect(ended(await registration.readContract())).toBe('session-expired');
  expect(vault.content).toBeNull();
  await registration.endSession('finished');
  expect(ended(await registration.readContract())).toBe('session-expired');
  expect(backend.count(session)).toBe(0);
  expect(backend.count(read)).toBe(1);
});

test.for([
  ['a lost answer', { kind: 'reset' }, 'no-connection'],
  ['half an answer', { kind: 'half', afterwards: 'reset' }, 'no-connection'],
  ['nonsense', answer(200, { accessToken: 1 }), 'protocol-violation'],
  ['maintenance', problem('maintenance', 503), 'maintenance'],
  ['a limit', problem('rate-limited', 429), 'rate-limited'],
] as const)(
  'a refresh that meets %s is not repeated, and the session goes on',
  async ([, reply, slug]) => {
    const { registration, vault, logIn } = registrationFor(backend);
    await logIn();
    backend.on(read, only('access-2'));
    backend.on(refresh, reply);
    expect(ended(await registration.readContract())).toBe(slug);
    expect(backend.count(refresh)).toBe(1);
    expect(vault.content).toMatchObject({ refreshToken: 'refresh-1' });
    // The next call tries again with the same refresh token; had it been spent, that would be refused.
    backend.on(refresh, answer(200, tokens('2')));
    expect(ended(await registration.readContract())).toBe('read');
    expect(backend.seen.filter(({ call }) => call === refresh).at(-1)?.body).toContain('refresh-1');
  },
);

test('new tokens that cannot be kept are revoked, and the session is over', async () => {
  const { registration, vault, logIn } = registrationFor(backend);
  await logIn();
  backend.on(read, only('access-2'));
  backend.on(refresh, answer(200, tokens('2')));
  vault.failing.set('store', 'failed');
  expect(ended(await registration.readContract())).toBe('keychain-unavailable');
  await backend.arrived(session);
  expect(backend.seen.at(-1)?.headers.authorization).toBe('Bearer access-2');
  expect(ended(await registration.readContract())).toBe('session-expired');
  await expect.poll(() => vault.content).toBeNull();
});

const akari = {
  kind: 'staff',
  loginId: 'eki-akari',
  actor: { kind: 'staff', displayName: '星野 あかり', shopName: '駅前店' },
  beganAt: 0,
} as const;

const sessionOfStaff = async () => {
  const { billing, log } = billingFor(backend);
  const clock = new FakeClock();
  const store = createTokenStore({ vault: new MemoryVault(), backend: backend.baseUrl, log });
  const id = randomUUID();
  const tokens = { id, accessToken: 'access-1', refreshToken: 'refresh-1' };
  await store.keep({ ...akari, ...tokens }, () => true);
  const revocations = new Revocations({ billing, clock, log });
  const life = new SessionLife(clock, 60_000, clock.now());
  const kept = new SessionTokens(id, akari, { billing, store, revocations });
  return new Session({ owner: akari, actor: akari.actor, account: akari.loginId }, life, kept);
};
const lock = (of: Session) => {
  of.screen = { state: 'locked', work: startOfWork };
};

test.for(['leave', 'end'] as const)(
  'what staff had typed is let go of when their session is over: %s',
  async (how) => {
    const ofStaff = await sessionOfStaff();
    lock(ofStaff);
    ofStaff[how]();
    expect(ofStaff.screen).toEqual({ state: 'in-use' });
  },
);

test.for([
  ['in use', () => undefined, ['open', 'open']],
  ['locked', lock, ['closed', 'open']],
  ['left', (of: Session) => of.leave(), ['closed', 'open']],
  ['over', (of: Session) => of.end(), ['closed', 'closed']],
] as const)(
  'a session that is %s has tokens for what is asked, and for what was decided: %s',
  async ([, become, access]) => {
    const ofStaff = await sessionOfStaff();
    become(ofStaff);
    const { asked, decided } = ofStaff;
    expect([(await asked.current()).state, (await decided.current()).state]).toEqual(access);
    expect([asked.ended.aborted, decided.ended.aborted]).toEqual([
      ofStaff.left.aborted,
      access[1] === 'closed',
    ]);
  },
);

test('a place in the vault that another session has taken gives no tokens', async () => {
  const ofStaff = await sessionOfStaff();
  const tokens = { id: randomUUID(), accessToken: 'another', refreshToken: 'another' };
  await ofStaff.tokens.store.keep({ kind: 'customer', ...tokens }, () => true);
  expect((await ofStaff.decided.current()).state).toBe('closed');
});

test('a refresh that is answered after the end stores nothing, and what it brought is revoked', async () => {
  const { registration, vault, logIn } = registrationFor(backend);
  await logIn();
  const late = Promise.withResolvers<void>();
  backend.on(read, problem('session-expired', 401));
  backend.on(refresh, { kind: 'late', until: late.promise, reply: answer(200, tokens('2')) });
  const reading = registration.readContract();
  await backend.arrived(refresh);
  await registration.endSession('timed-out');
  late.resolve();
  expect(ended(await reading)).toBe('session-expired');
  await backend.arrived(session, 2);
  const revoked = backend.seen.filter(({ call }) => call === session);
  expect(revoked.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer access-1',
    'Bearer access-2',
  ]);
  expect(vault.stored.map(({ accessToken }) => accessToken)).not.toContain('access-2');
  expect(vault.content).toBeNull();
});
