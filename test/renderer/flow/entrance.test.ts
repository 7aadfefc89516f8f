import { describe, expect, test } from 'vitest';
import { actor, codeSent, failure, problemSlugs } from './builders.ts';
import { bothFlows, staff, staffCode } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import { Visit } from './visit.ts';

describe('flow choice', () => {
  test('comes only where both flows are configured', () => {
    new CounterVisit(bothFlows).press('begin').at('flow-choice');
    expect(new CounterVisit().press('begin').at('login').purpose).toEqual({
      kind: 'log-in',
      flow: 'counter',
    });
    expect(new Visit().press('begin').at('login').purpose).toEqual({
      kind: 'log-in',
      flow: 'selfcare',
    });
  });

  test.each([
    ['choose-selfcare', 'selfcare'],
    ['choose-counter', 'counter'],
  ] as const)('%s leads to the login of that flow, and back again', (action, flow) => {
    const visit = new CounterVisit(bothFlows).press('begin').press(action);
    expect(visit.at('login').purpose).toEqual({ kind: 'log-in', flow });
    visit.typeAll({ loginId: 'somebody', password: 'p' }).press('log-in');
    expect(visit.last('log-in').flow).toBe(flow);
    visit.press('back').at('flow-choice');
    visit.press('back').at('attract');
  });
});

describe('the login of staff', () => {
  test('leads to the address, with the password gone', () => {
    const visit = new CounterVisit().toAddress();
    expect(visit.at('address')).toMatchObject({
      loginId: 'staff-1',
      form: { values: { emailAddress: '' } },
    });
    expect(JSON.stringify(visit.state)).not.toContain('staff-secret');
  });

  test('takes a code that was sent at once as a broken contract', () => {
    const visit = new CounterVisit().press('begin').typeAll({ loginId: 's', password: 'p' });
    visit.press('log-in').answerLogIn(codeSent);
    expect(visit.at('login').failure?.problem.slug).toBe('protocol-violation');
  });
});

describe('address', () => {
  const sent = (address: string) =>
    new CounterVisit().toAddress().type('emailAddress', address).press('send-code');

  test.each([
    ['sato@shop.example', 'sato@shop.example'],
    [' ｓａｔｏ＠ｓｈｏｐ．ｅｘａｍｐｌｅ ', 'sato@shop.example'],
  ])('sends the code to %j as %j, once', (typed, meant) => {
    const visit = sent(typed).press('send-code').press('retry');
    expect(visit.all('send-code').map(({ emailAddress }) => emailAddress)).toEqual([meant]);
  });

  test.each([
    ['', 'empty'],
    ['sato', 'invalid'],
    ['sato@', 'invalid'],
  ])('finds %j %s before anything is sent', (typed, fault) => {
    const visit = sent(typed);
    expect(visit.at('address').form).toMatchObject({
      faults: { emailAddress: fault },
      refusals: 1,
    });
    expect(visit.all('send-code')).toEqual([]);
  });

  test('judges what was left, and nothing while typing', () => {
    const visit = new CounterVisit().toAddress().type('emailAddress', 'sato');
    expect(visit.at('address').form.faults).toEqual({});
    expect(visit.leave('emailAddress').at('address').form.faults).toEqual({
      emailAddress: 'invalid',
    });
  });

  test('leads to the code', () => {
    expect(new CounterVisit().toCode().at('code')).toMatchObject({
      loginId: 'staff-1',
      origin: { flow: 'counter', emailAddress: 'sato@shop.example' },
      delivery: { maskedAddress: staffCode.maskedAddress, receivedAt: 1000 },
    });
  });

  test('goes back to the login with the ID kept', () => {
    const visit = new CounterVisit().toAddress().press('back');
    expect(visit.at('login')).toMatchObject({
      purpose: { kind: 'log-in', flow: 'counter' },
      form: { values: { loginId: 'staff-1', password: '' } },
    });
  });

  test('drops an answer that comes after one has gone back', () => {
    sent('sato@shop.example').press('back').answerSendCode(staffCode).at('login');
  });

  const toLogin = [
    'invalid-credentials',
    'account-locked',
    'too-many-attempts',
    'login-unknown',
    'session-expired',
  ];
  const closed = [
    'certificate-refused',
    'encryption-key-refused',
    'keychain-unavailable',
    'posture-refused',
  ];

  test.each(problemSlugs)('keeps what was typed after %s', (slug) => {
    const visit = sent('sato@shop.example').answerSendCode(failure(slug));
    expect(visit.state.flow).toMatchObject({ failure: failure(slug) });
    if (toLogin.includes(slug)) {
      expect(visit.at('login').form.values.loginId).toBe('staff-1');
    } else if (closed.includes(slug)) {
      visit.at('out-of-service');
    } else {
      expect(visit.at('address').form.values.emailAddress).toBe('sato@shop.example');
    }
  });

  test('sends again by retry after no-connection', () => {
    const visit = sent('sato@shop.example').answerSendCode(failure('no-connection'));
    expect(visit.press('retry').all('send-code')).toHaveLength(2);
  });
});

describe('the code of staff', () => {
  const verifying = () => new CounterVisit().toCode().type('code', 'abcd-2345').press('verify');

  test('leads to the list, fetched from its beginning', () => {
    const visit = verifying().answerVerify({ state: 'logged-in', actor: staff });
    expect(visit.at('list')).toMatchObject({ actor: staff, page: null, query: '' });
    expect(visit.last('search')).toMatchObject({ query: '', cursor: null });
  });

  test('goes back to the address, which is kept', () => {
    const visit = new CounterVisit().toCode().press('back');
    expect(visit.at('address').form.values.emailAddress).toBe('sato@shop.example');
    expect(visit.press('send-code').all('send-code')).toHaveLength(2);
  });

  test('leads back to the address that the backend has come to refuse', () => {
    const visit = new CounterVisit().toCode().after(30).press('resend-code');
    visit.answerResend(failure('address-refused'));
    expect(visit.at('address')).toMatchObject({
      form: { values: { emailAddress: 'sato@shop.example' } },
      failure: failure('address-refused'),
    });
  });

  test('leads back to the login of staff after too-many-attempts', () => {
    const visit = verifying().answerVerify(failure('too-many-attempts'));
    expect(visit.at('login')).toMatchObject({
      purpose: { kind: 'log-in', flow: 'counter' },
      form: { values: { loginId: 'staff-1' } },
    });
  });

  test.each([
    ['a customer at the counter', verifying, actor],
    ['staff in selfcare', () => new Visit().toCode().type('code', '123456').press('verify'), staff],
  ] as const)('takes %s as a broken contract', (_, arrive, other) => {
    const visit = arrive().answerVerify({ state: 'logged-in', actor: other });
    expect(visit.at('code').failure?.problem.slug).toBe('protocol-violation');
  });
});

describe('an address that is sent to again too soon', () => {
  const tooSoon = failure('resend-too-soon');
  const back = () => new CounterVisit().toCode().after(5).press('back');

  test('leads back to the code that was sent there before, with the wait as it is now', () => {
    const visit = back().press('send-code').answerSendCode(tooSoon);
    expect(visit.at('code')).toMatchObject({
      origin: { flow: 'counter', emailAddress: 'sato@shop.example' },
      delivery: {
        maskedAddress: 's•••@shop.example',
        code: { resendableInSeconds: 25 },
        receivedAt: 1000,
      },
      form: { values: { code: '' } },
      failure: tooSoon,
    });
    visit.type('code', 'ABCD2345').press('verify');
    expect(visit.last('verify').code).toBe('ABCD2345');
  });

  test.each([
    ['another address', () => back().type('emailAddress', 'kobayashi@shop.example')],
    [
      'no code sent before',
      () => new CounterVisit().toAddress().type('emailAddress', 'a@b.example'),
    ],
  ])('stays where it was typed with %s', (_, arrive) => {
    expect(arrive().press('send-code').answerSendCode(tooSoon).at('address').failure).toEqual(
      tooSoon,
    );
  });
});
