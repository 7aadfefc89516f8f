import { describe, expect, it } from 'vitest';
import { limits } from '../rules/limits.ts';
import { unambiguousAlphabet } from '../rules/unambiguous-alphabet.ts';
import { demoLogins } from '../seeds/demo-logins.ts';
import { logIn, mailedCode, slugOf, verify } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox();
const { newCustomer, secondNewCustomer, lockedCustomer } = demoLogins;

const failOnce = (loginId: string) => logIn(running, { ...newCustomer, loginId }, 'wrong');

const lockUp = async (loginId: string): Promise<void> => {
  for (let failure = 0; failure < limits.wrongPasswords; failure += 1) await failOnce(loginId);
};

const resend = (loginAttemptId: unknown) =>
  running.call({ method: 'POST', path: `/logins/${String(loginAttemptId)}/code`, body: {} });

describe('a password', () => {
  it('that is right has a code mailed to the masked address', async () => {
    const answer = await logIn(running, newCustomer);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      delivery: { state: 'sent', maskedAddress: 'm•••@example.jp' },
      code: { length: 8, alphabet: 'alphanumeric' },
    });
    const code = await mailedCode(running, newCustomer);
    expect(code).toMatch(new RegExp(`^[${unambiguousAlphabet}]{8}$`));
  });

  it.each([
    ['of somebody', newCustomer.loginId],
    ['of nobody', 'nobody-0000'],
  ])('that is wrong for the login ID %s is refused in the same words', async (_who, loginId) => {
    const answer = await failOnce(loginId);
    expect([answer.status, slugOf(answer.body)]).toEqual([401, 'invalid-credentials']);
    expect(await running.mails()).toEqual([]);
  });

  it.each([
    ['of somebody', newCustomer.loginId],
    ['of nobody', 'nobody-0000'],
  ])('wrong five times locks the login ID %s', async (_who, loginId) => {
    for (let failure = 1; failure < limits.wrongPasswords; failure += 1)
      expect(slugOf((await failOnce(loginId)).body)).toBe('invalid-credentials');
    const last = await failOnce(loginId);
    expect([last.status, slugOf(last.body)]).toEqual([403, 'account-locked']);
    expect(last.body).toHaveProperty('unlocksAt');
  });

  it('does not open a locked account, until the lock is over', async () => {
    await lockUp(newCustomer.loginId);
    await running.advance(limits.lockSeconds - 5);
    expect(slugOf((await logIn(running, newCustomer)).body)).toBe('account-locked');
    await running.advance(5);
    expect((await logIn(running, newCustomer)).status).toBe(201);
  });

  it('that is right forgets the wrong ones before it', async () => {
    for (let failure = 1; failure < limits.wrongPasswords; failure += 1)
      await failOnce(newCustomer.loginId);
    await logIn(running, newCustomer);
    expect(slugOf((await failOnce(newCustomer.loginId)).body)).toBe('invalid-credentials');
  });

  it('does not open an account that is locked for good, and no end is named', async () => {
    const answer = await logIn(running, lockedCustomer);
    expect(slugOf(answer.body)).toBe('account-locked');
    expect(answer.body).not.toHaveProperty('unlocksAt');
  });

  it('opens nothing in flow counter, where customers are not known', async () => {
    const body = { ...newCustomer, flow: 'counter' };
    const answer = await running.call({ method: 'POST', path: '/logins', body });
    expect(slugOf(answer.body)).toBe('invalid-credentials');
  });
});

describe('a one-time code', () => {
  it('opens a session in any letter case', async () => {
    const { body } = await logIn(running, newCustomer);
    const code = await mailedCode(running, newCustomer);
    const answer = await verify(running, body['loginAttemptId'], code.toLowerCase());
    expect(answer.status).toBe(200);
    expect(answer.body['actor']).toEqual({ kind: 'customer', contractLabel: 'でんわ-0312' });
  });

  it('opens one session only', async () => {
    const { body } = await logIn(running, newCustomer);
    const code = await mailedCode(running, newCustomer);
    await verify(running, body['loginAttemptId'], code);
    const again = await verify(running, body['loginAttemptId'], code);
    expect([again.status, slugOf(again.body)]).toEqual([404, 'login-unknown']);
  });

  it('of somebody else opens nothing', async () => {
    const { body } = await logIn(running, newCustomer);
    await logIn(running, secondNewCustomer);
    const code = await mailedCode(running, secondNewCustomer);
    const answer = await verify(running, body['loginAttemptId'], code);
    expect(slugOf(answer.body)).toBe('code-mismatch');
  });

  it('typed wrong tells the attempts left, and the fifth ends the login', async () => {
    const { body } = await logIn(running, newCustomer);
    const attemptId = body['loginAttemptId'];
    for (let left = limits.codeAttempts - 1; left > 0; left -= 1)
      expect((await verify(running, attemptId, 'WRONG')).body).toMatchObject({
        type: 'urn:madoguchi:problem:code-mismatch',
        attemptsLeft: left,
      });
    const last = await verify(running, attemptId, 'WRONG');
    expect([last.status, slugOf(last.body)]).toEqual([429, 'too-many-attempts']);
    const right = await verify(running, attemptId, await mailedCode(running, newCustomer));
    expect(slugOf(right.body)).toBe('too-many-attempts');
    expect(slugOf((await resend(attemptId)).body)).toBe('too-many-attempts');
  });

  it('typed wrong too often makes the next login wait', async () => {
    const { body } = await logIn(running, newCustomer);
    for (let attempt = 0; attempt < limits.codeAttempts; attempt += 1)
      await verify(running, body['loginAttemptId'], 'WRONG');
    expect(slugOf((await logIn(running, newCustomer)).body)).toBe('too-many-attempts');
    await running.advance(limits.newLoginWaitSeconds);
    expect((await logIn(running, newCustomer)).status).toBe(201);
  });

  it.each([
    ['just before its end', -5, 200],
    ['at its end', 0, 410],
  ])('lives 30 minutes: %s', async (_when, offset, status) => {
    const { body } = await logIn(running, newCustomer);
    const code = await mailedCode(running, newCustomer);
    await running.advance(30 * 60 + offset);
    const answer = await verify(running, body['loginAttemptId'], code);
    expect(answer.status).toBe(status);
  });

  it('of a login that never was is of no use', async () => {
    const answer = await verify(running, 'no-such-login', 'ABCDEFGH');
    expect(slugOf(answer.body)).toBe('login-unknown');
  });
});

describe('a resend', () => {
  it('has to wait a minute, and says until when', async () => {
    const { body } = await logIn(running, newCustomer);
    const early = await resend(body['loginAttemptId']);
    expect([early.status, slugOf(early.body)]).toEqual([429, 'resend-too-soon']);
    await running.advance(limits.resendWaitSeconds);
    expect((await resend(body['loginAttemptId'])).status).toBe(202);
    expect(await running.mails(newCustomer.emailAddress)).toHaveLength(2);
  });

  it('replaces the code before it, which is then expired and costs no attempt', async () => {
    const { body } = await logIn(running, newCustomer);
    const old = await mailedCode(running, newCustomer);
    await running.advance(limits.resendWaitSeconds);
    await resend(body['loginAttemptId']);
    const late = await verify(running, body['loginAttemptId'], old);
    expect([late.status, slugOf(late.body)]).toEqual([410, 'code-expired']);
    const code = await mailedCode(running, newCustomer);
    expect((await verify(running, body['loginAttemptId'], code)).status).toBe(200);
  });

  it('gives no new attempts', async () => {
    const { body } = await logIn(running, newCustomer);
    await verify(running, body['loginAttemptId'], 'WRONG');
    await running.advance(limits.resendWaitSeconds);
    await resend(body['loginAttemptId']);
    const wrong = await verify(running, body['loginAttemptId'], 'WRONG');
    expect(wrong.body['attemptsLeft']).toBe(limits.codeAttempts - 2);
  });
});

describe('the mail', () => {
  it.each([
    ['ja', '認証コード'],
    ['en', 'verification code'],
    ['vi', 'verification code'],
  ])('is written for a screen in %s', async (language, words) => {
    await running.call({
      method: 'POST',
      path: '/logins',
      body: newCustomer,
      headers: { 'accept-language': language },
    });
    const [mail] = await running.mails(newCustomer.emailAddress);
    expect(mail?.subject).toContain(words);
    expect(mail?.text).toContain(mail?.code);
  });

  it('can be read on the mailbox page', async () => {
    await logIn(running, newCustomer);
    const page = await (await fetch(running.sandbox().mailboxUrl)).text();
    expect(page).toContain(await mailedCode(running, newCustomer));
    expect(page).toContain(newCustomer.emailAddress);
  });
});
