import { describe, expect, test } from 'vitest';
import { actor, codeSent, contract, failure } from './builders.ts';
import { Visit } from './visit.ts';

const verifying = () => new Visit().toCode().type('code', '123456').press('verify');

describe('code', () => {
  test.each([
    [' 123-456 ', '123456'],
    ['１２３４５６', '123456'],
    ['ab12', 'AB12'],
  ])('takes %j as %j', (typed, meant) => {
    expect(new Visit().toCode().type('code', typed).at('code').form.values.code).toBe(meant);
  });

  test.each([
    ['', 'empty'],
    ['12345', 'incomplete'],
    ['1234567', 'invalid'],
    ['12345A', 'invalid'],
  ])('finds %j %s before anything is sent', (typed, fault) => {
    const visit = new Visit().toCode().type('code', typed).press('verify');
    expect(visit.at('code').form.faults).toEqual({ code: fault });
    expect(visit.all('verify')).toEqual([]);
  });

  test('is verified once, however often one presses', () => {
    const visit = verifying().press('verify').press('resend-code').press('back');
    expect(visit.all('verify')).toHaveLength(1);
    expect(visit.all('resend-code')).toEqual([]);
    visit.at('code');
  });

  test('leads to the menu, where the contract is read', () => {
    const visit = verifying().answerVerify({ state: 'logged-in', actor });
    expect(visit.at('menu').contract).toBeNull();
    expect(visit.answerContract({ state: 'read', contract }).at('menu')).toMatchObject({
      contract,
      waiting: null,
    });
  });

  test.each(['code-mismatch', 'code-expired'] as const)('is emptied after %s', (slug) => {
    const visit = verifying().answerVerify(failure(slug));
    expect(visit.at('code')).toMatchObject({
      form: { values: { code: '' } },
      failure: failure(slug),
    });
  });

  test('stays for another try after no-connection, and retry verifies it again', () => {
    const visit = verifying().answerVerify(failure('no-connection')).press('retry');
    expect(visit.all('verify').map((effect) => effect.code)).toEqual(['123456', '123456']);
  });

  test.each(['too-many-attempts', 'login-unknown'] as const)(
    'leads back to the login after %s, with the ID kept',
    (slug) => {
      const visit = verifying().answerVerify(failure(slug));
      expect(visit.at('login')).toMatchObject({
        form: { values: { loginId: 'customer-1', password: '' } },
        failure: failure(slug),
      });
    },
  );

  test('goes back to the login with the ID kept and the password gone', () => {
    const visit = new Visit().toCode().type('code', '1234').press('back');
    expect(visit.at('login').form.values).toEqual({ loginId: 'customer-1', password: '' });
  });
});

describe('sending the code again', () => {
  test('waits until the backend allows it', () => {
    const visit = new Visit().toCode().after(29).press('resend-code');
    expect(visit.all('resend-code')).toEqual([]);
    expect(visit.after(1).press('resend-code').all('resend-code')).toHaveLength(1);
  });

  test('counts anew from the new code, and empties the old one', () => {
    const visit = new Visit().toCode().type('code', '12').after(30).press('resend-code');
    visit.after(2).answerResend(codeSent);
    expect(visit.at('code')).toMatchObject({
      delivery: { receivedAt: 33_000 },
      form: { values: { code: '' } },
      waiting: null,
    });
  });

  test('learns from resend-too-soon how long to wait', () => {
    const visit = new Visit().toCode().after(30).press('resend-code');
    visit.answerResend(failure('resend-too-soon'));
    expect(visit.after(19).press('resend-code').all('resend-code')).toHaveLength(1);
    expect(visit.after(1).press('resend-code').all('resend-code')).toHaveLength(2);
  });

  test('is what retry repeats, if that is what failed', () => {
    const visit = new Visit().toCode().type('code', '123456').after(30).press('resend-code');
    visit.answerResend(failure('no-connection')).press('retry');
    expect(visit.all('resend-code')).toHaveLength(2);
    expect(visit.all('verify')).toEqual([]);
  });
});
