import { describe, expect, test } from 'vitest';
import { codeSent, failure, profile } from './builders.ts';
import { Visit } from './visit.ts';

const filled = () => new Visit().toLogin().type('loginId', 'customer-1').type('password', 'secret');

describe('attract', () => {
  test('begins with the login', () => {
    expect(new Visit().press('begin').at('login').form.values).toEqual({
      loginId: '',
      password: '',
    });
  });

  test('does not begin while there is no connection', () => {
    const visit = new Visit()
      .send({ type: 'service-changed', service: { state: 'offline' } })
      .press('begin');
    visit.at('attract');
    visit.send({ type: 'service-changed', service: { state: 'online' } }).press('begin');
    visit.at('login');
  });

  test('has nothing to finish', () => {
    expect(new Visit().press('finish').press('log-out').effects).toEqual([]);
  });
});

describe('login', () => {
  test('sends what was typed, once, however often one presses', () => {
    const visit = filled().press('log-in').press('log-in').press('retry');
    expect(visit.all('log-in')).toHaveLength(1);
    expect(visit.last('log-in')).toMatchObject({ loginId: 'customer-1', password: 'secret' });
  });

  test('takes a full-width ID as meant, and a password to the letter', () => {
    const visit = new Visit().toLogin().type('loginId', ' ＡＢ１２ ').type('password', ' ｐ ');
    expect(visit.press('log-in').last('log-in')).toMatchObject({
      loginId: 'AB12',
      password: ' ｐ ',
    });
  });

  test('refuses to send nothing, field by field', () => {
    const visit = new Visit().toLogin().press('log-in');
    expect(visit.at('login').form.faults).toEqual({ loginId: 'empty', password: 'empty' });
    expect(visit.at('login').form.refusals).toBe(1);
    expect(visit.type('loginId', 'c').at('login').form.faults).toEqual({ password: 'empty' });
    expect(visit.press('log-in').at('login').form.refusals).toBe(2);
    expect(visit.all('log-in')).toEqual([]);
  });

  test('leads to the code, with the password gone', () => {
    const visit = filled().press('log-in').answerLogIn(codeSent);
    expect(visit.at('code')).toMatchObject({
      loginId: 'customer-1',
      delivery: { maskedAddress: 't•••@example.jp', receivedAt: 1000 },
    });
    expect(JSON.stringify(visit.state)).not.toContain('secret');
  });

  test.each(['invalid-credentials', 'account-locked', 'forbidden', 'certificate-refused'] as const)(
    'forgets the password after %s',
    (slug) => {
      const visit = filled().press('log-in').answerLogIn(failure(slug));
      expect(JSON.stringify(visit.state.flow)).not.toContain('secret');
      expect(visit.state.flow).toMatchObject({ failure: failure(slug) });
    },
  );

  test.each(['no-connection', 'timed-out', 'maintenance', 'rate-limited'] as const)(
    'can try the same again after %s',
    (slug) => {
      const visit = filled().press('log-in').answerLogIn(failure(slug)).press('retry');
      expect(visit.all('log-in')).toHaveLength(2);
      expect(visit.last('log-in').password).toBe('secret');
      expect(visit.at('login').failure).toBeNull();
    },
  );

  test('takes an answer that only staff can get as a broken contract', () => {
    const visit = filled().press('log-in').answerLogIn({ state: 'address-required' });
    expect(visit.at('login').failure?.problem.slug).toBe('protocol-violation');
  });

  test('goes back to attract with everything wiped, the language too', () => {
    const visit = filled().send({ type: 'language-chosen', locale: 'en' }).press('back');
    expect(visit.state).toEqual(new Visit().state);
    expect(visit.state.locale).toBe(profile.locales[0]);
  });

  test('drops an answer that comes after one has gone back', () => {
    const visit = filled().press('log-in').press('back').answerLogIn(codeSent);
    visit.at('attract');
    visit.press('begin').answerLogIn(codeSent).at('login');
  });
});
