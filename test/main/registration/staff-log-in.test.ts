import { expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import {
  addressRequired,
  answer,
  problem,
  staffActor,
  staffVerified,
  verified,
} from '../billing/replies.ts';
import {
  ended,
  logins,
  registrationFor,
  scriptStaffSession,
  session,
  verification,
} from './registration-under-test.ts';

const backend = ownBackend(scriptStaffSession);

const code = 'POST /v1/logins/a1/code';
const credentials = { flow: 'counter', loginId: 'eki-akari', password: 'secret' } as const;
const emailAddress = 'akari@shop.example';

test('staff log in by password, address and code, and are known by name and shop', async () => {
  const { registration, vault } = registrationFor(backend);
  expect(await registration.logIn(credentials)).toEqual({ state: 'address-required' });
  expect(await registration.sendCode({ emailAddress })).toMatchObject({ state: 'code-sent' });
  expect(await registration.verify({ code: 'ab12cd34' })).toEqual({
    state: 'logged-in',
    actor: { kind: 'staff', displayName: '星野 あかり', shopName: 'あおぞら 駅前店' },
  });
  expect(backend.seen.find(({ call }) => call === code)?.body).toBe(
    JSON.stringify({ emailAddress }),
  );
  expect(vault.content).toEqual({
    kind: 'staff',
    id: expect.any(String),
    backend: backend.baseUrl,
    loginId: 'eki-akari',
    actor: { kind: 'staff', displayName: '星野 あかり', shopName: 'あおぞら 駅前店' },
    beganAt: Date.parse('2026-11-21T09:00:00Z'),
    accessToken: 'access-1',
    refreshToken: 'refresh-1',
  });
});

test('an address that is refused can be followed by another', async () => {
  backend.on(code, problem('address-refused', 422), answer(202, { ...addressRequired }));
  const { registration } = registrationFor(backend);
  await registration.logIn(credentials);
  expect(ended(await registration.sendCode({ emailAddress }))).toBe('address-refused');
  // A backend that then asks for the address again does not keep the contract.
  expect(ended(await registration.sendCode({ emailAddress }))).toBe('protocol-violation');
});

test('the code is sent again to the address that the backend has', async () => {
  const { registration } = registrationFor(backend);
  await registration.logIn(credentials);
  await registration.sendCode({ emailAddress });
  expect(ended(await registration.resendCode())).toBe('code-sent');
  expect(backend.seen.at(-1)).toMatchObject({ call: code, body: '{}' });
});

test.for([
  ['displayName', 128, 'logged-in'],
  ['displayName', 129, 'protocol-violation'],
  ['shopName', 129, 'protocol-violation'],
] as const)('a %s of %i characters ends as %s', async ([member, length, end]) => {
  const actor = { ...staffActor, [member]: '星'.repeat(length) };
  backend.on(verification, answer(200, { ...staffVerified('1'), actor }));
  const { logInStaff } = registrationFor(backend);
  expect(ended(await logInStaff())).toBe(end);
});

test('without a log-in no code is sent', async () => {
  const { registration } = registrationFor(backend);
  expect(ended(await registration.sendCode({ emailAddress }))).toBe('login-unknown');
  expect(backend.seen).toEqual([]);
});

test.for([
  ['a customer', 'counter', verified('1')],
  ['staff', 'selfcare', staffVerified('1')],
] as const)(
  '%s let into flow %s is refused, and the tokens are revoked',
  async ([, flow, body]) => {
    backend.on(verification, answer(200, body));
    const { registration, vault } = registrationFor(backend);
    await registration.logIn({ ...credentials, flow });
    expect(ended(await registration.verify({ code: 'ab12cd34' }))).toBe('protocol-violation');
    expect(backend.seen.at(-1)).toMatchObject({ call: session });
    expect(backend.seen.at(-1)?.headers.authorization).toBe('Bearer access-1');
    expect(vault.stored).toEqual([]);
    expect(ended(await registration.prepare())).toBe('session-expired');
  },
);

test('renewed tokens are kept under the same name and beginning', async () => {
  const { registration, vault, logInStaff } = registrationFor(backend);
  await logInStaff();
  backend.on('GET /v1/customers', ({ headers }) =>
    headers.authorization === 'Bearer access-2'
      ? answer(200, { items: [], nextCursor: null, total: 0 })
      : problem('session-expired', 401),
  );
  const { accessToken, refreshToken } = staffVerified('2');
  backend.on('POST /v1/tokens', answer(200, { accessToken, refreshToken, expiresInSeconds: 300 }));
  const before = vault.content;
  await registration.searchCustomers({ query: '', cursor: null, limit: 8 });
  expect(vault.content).toEqual({ ...before, accessToken, refreshToken });
});

test('the log tells neither login ID nor address nor name nor shop', async () => {
  const { log, logInStaff } = registrationFor(backend);
  await logInStaff();
  expect(log.lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(log.lines)).not.toMatch(/eki-akari|shop\.example|星野|あおぞら|ab12cd34/);
  expect(backend.count(logins)).toBe(1);
});
