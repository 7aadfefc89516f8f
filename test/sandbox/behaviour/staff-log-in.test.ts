import { describe, expect, it } from 'vitest';
import { limits } from '../rules/limits.ts';
import { demoLogins } from '../seeds/demo-logins.ts';
import { logIn, mailedCode, openSession, slugOf, verify } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import { askForPage, openStaffSession, sendCode } from './staff.ts';

const running = runSandbox();
const { staff, newCustomer } = demoLogins;

const begin = async (): Promise<unknown> => (await logIn(running, staff)).body['loginAttemptId'];

describe('the password of staff', () => {
  it('asks for an address before anything is mailed', async () => {
    const { status, body } = await logIn(running, staff);
    expect(status).toBe(201);
    expect(body).toMatchObject({ delivery: { state: 'address-required' }, code: null });
    expect(await running.mails()).toEqual([]);
  });

  it('opens nothing in flow selfcare', async () => {
    const answer = await logIn(running, { ...staff, flow: 'selfcare' });
    expect([answer.status, slugOf(answer.body)]).toEqual([401, 'invalid-credentials']);
  });

  it('wrong five times locks the login', async () => {
    for (let failure = 0; failure < limits.wrongPasswords; failure += 1)
      await logIn(running, staff, 'wrong');
    expect(slugOf((await logIn(running, staff)).body)).toBe('account-locked');
  });
});

describe('the address', () => {
  it.each([
    ['akari@aozora-ekimae.example', 'a•••@aozora-ekimae.example'],
    ['somebody.else@AOZORA-ekimae.example', 's•••@AOZORA-ekimae.example'],
    ['headquarters@aozora.example', 'h•••@aozora.example'],
  ])('%s, at a domain of the shop, gets the code', async (emailAddress, maskedAddress) => {
    const answer = await sendCode(running, await begin(), emailAddress);
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({
      delivery: { state: 'sent', maskedAddress },
      code: { length: 8, alphabet: 'alphanumeric' },
    });
    expect(await running.mails(emailAddress)).toHaveLength(1);
  });

  it.each([
    ['of another shop', 'rio@aozora-minato.example'],
    ['of anybody', 'akari@example.jp'],
    ['below a domain of the shop', 'akari@mail.aozora.example'],
    ['that only ends like one of the shop', 'akari@not-aozora.example'],
  ])('%s is refused, and another may be named at once', async (_whose, emailAddress) => {
    const attempt = await begin();
    const answer = await sendCode(running, attempt, emailAddress);
    expect([answer.status, slugOf(answer.body)]).toEqual([422, 'address-refused']);
    expect(await running.mails()).toEqual([]);
    expect((await sendCode(running, attempt, staff.emailAddress)).status).toBe(202);
  });

  it.each([
    ['missing', undefined],
    ['none', 'akari'],
    ['two', 'akari@aozora.example,rio@example.jp'],
    ['one with a line end', 'akari@aozora.example\r\nBcc: rio@example.jp'],
    ['too long', `${'a'.repeat(250)}@aozora.example`],
  ])('that is %s is a malformed request', async (_what, emailAddress) => {
    const answer = await sendCode(running, await begin(), emailAddress);
    expect([answer.status, slugOf(answer.body)]).toEqual([400, 'invalid-request']);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/emailAddress' }]);
    expect(await running.mails()).toEqual([]);
  });

  it('need not be named again for a new code, which waits its minute', async () => {
    const attempt = await begin();
    await sendCode(running, attempt, staff.emailAddress);
    const old = await mailedCode(running, staff);
    expect(slugOf((await sendCode(running, attempt)).body)).toBe('resend-too-soon');
    await running.advance(limits.resendWaitSeconds);
    expect((await sendCode(running, attempt)).body).toMatchObject({
      delivery: { maskedAddress: 'a•••@aozora-ekimae.example' },
    });
    expect(slugOf((await verify(running, attempt, old)).body)).toBe('code-expired');
    expect((await verify(running, attempt, await mailedCode(running, staff))).status).toBe(200);
  });

  it('may be another one for the new code', async () => {
    const attempt = await begin();
    await sendCode(running, attempt, 'mistyped@aozora.example');
    await running.advance(limits.resendWaitSeconds);
    await sendCode(running, attempt, staff.emailAddress);
    expect((await verify(running, attempt, await mailedCode(running, staff))).status).toBe(200);
  });

  it('that is named for a customer changes nothing: their code goes to them', async () => {
    const { body } = await logIn(running, newCustomer);
    await running.advance(limits.resendWaitSeconds);
    await sendCode(running, body['loginAttemptId'], staff.emailAddress);
    expect(await running.mails(staff.emailAddress)).toEqual([]);
    expect(await running.mails(newCustomer.emailAddress)).toHaveLength(2);
  });
});

describe('the code', () => {
  it('logs in the staff member of a shop', async () => {
    const attempt = await begin();
    await sendCode(running, attempt, staff.emailAddress);
    const { status, body } = await verify(running, attempt, await mailedCode(running, staff));
    expect(status).toBe(200);
    expect(body['actor']).toEqual({
      kind: 'staff',
      displayName: '星野 あかり',
      shopName: 'あおぞら 駅前店',
    });
    expect(body['expiresInSeconds']).toBe(limits.tokenLives.staff.accessSeconds);
  });

  it('cannot be guessed before one was sent', async () => {
    const attempt = await begin();
    expect(slugOf((await verify(running, attempt, '')).body)).toBe('invalid-request');
    expect(slugOf((await verify(running, attempt, 'ABCDEFGH')).body)).toBe('code-mismatch');
  });

  it.each([
    ['ja', '店舗スタッフ'],
    ['en', 'staff'],
  ])('comes in a mail for staff on a screen in %s', async (language, words) => {
    await running.call({
      method: 'POST',
      path: `/logins/${String(await begin())}/code`,
      body: { emailAddress: staff.emailAddress },
      headers: { 'accept-language': language },
    });
    const [mail] = await running.mails(staff.emailAddress);
    expect(mail?.subject).toContain(words);
    expect(mail?.text).toContain(mail?.code);
  });
});

describe('a staff session', () => {
  it('outlives a customer session, and is refreshed for a whole shift', async () => {
    const session = await openStaffSession(running);
    const customer = await openSession(running);
    await running.advance(limits.tokenLives.staff.accessSeconds - 10);
    expect((await askForPage(running, session)).status).toBe(200);
    await running.advance(limits.tokenLives.staff.refreshSeconds / 2);
    expect(slugOf((await askForPage(running, session)).body)).toBe('session-expired');
    const refresh = (refreshToken: string) =>
      running.call({ method: 'POST', path: '/tokens', body: { refreshToken } });
    expect((await refresh(customer.refreshToken)).status).toBe(401);
    const { status, body } = await refresh(session.refreshToken);
    expect([status, body['expiresInSeconds']]).toEqual([
      200,
      limits.tokenLives.staff.accessSeconds,
    ]);
  });
});
