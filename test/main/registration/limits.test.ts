import { describe, expect, it } from 'vitest';
import { FakeClock } from '../billing/fake-clock.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { answer, outcome, problem } from '../billing/replies.ts';
import { atCounter } from './at-counter.ts';
import {
  ended,
  logins,
  put,
  registrationFor,
  scriptSession,
  verification,
} from './registration-under-test.ts';

const minute = 60_000;
const encryptedCard = 'a.b.c.d.e';

const backend = ownBackend(scriptSession);

const many = async <Value>(
  times: number,
  task: (index: number) => Promise<Value>,
): Promise<readonly Value[]> => {
  const values: Value[] = [];
  for (let index = 0; index < times; index += 1) {
    values.push(await task(index));
  }
  return values;
};

const reached = (act: string, party: string) => ({ kind: 'limit-reached', act, party });
const limitsIn = (events: readonly unknown[]): readonly unknown[] =>
  events.filter((event) => JSON.stringify(event).includes('"limit-reached"'));

describe('log ins', () => {
  const under = (clock = new FakeClock()) => {
    const { registration, audit, notices } = registrationFor(backend, { clock });
    const logIn = (loginId: string) =>
      registration.logIn({ flow: 'selfcare', loginId, password: 'secret' });
    return { registration, audit, notices, logIn, clock };
  };

  it.each(['invalid-credentials', 'account-locked'] as const)(
    'at one account that end with %s are limited: the sixth is not sent',
    async (slug) => {
      backend.on(logins, problem(slug, 401));
      const { logIn, audit, notices } = under();
      await many(5, () => logIn('id'));
      expect(await logIn('id')).toMatchObject({
        state: 'failed',
        problem: { slug: 'too-many-attempts', retryInSeconds: 15 * 60 },
      });
      expect(backend.count(logins)).toBe(5);
      expect(limitsIn(audit.events())).toEqual([reached('log-ins', 'account')]);
      expect(notices.list()).toMatchObject([{ act: 'log-ins', party: 'account' }]);
    },
  );

  it.each([' id', 'ID', 'id ', 'ｉｄ'])('as %j are at the same account as "id"', async (spelt) => {
    backend.on(logins, problem('invalid-credentials', 401));
    const { logIn } = under();
    await many(5, () => logIn('id'));
    expect(ended(await logIn(spelt))).toBe('too-many-attempts');
  });

  it('at another account go on, until there were thirty at the kiosk', async () => {
    backend.on(logins, problem('invalid-credentials', 401));
    const { logIn, audit } = under();
    await many(30, (index) => logIn(`id ${index}`));
    expect(ended(await logIn('a new one'))).toBe('too-many-attempts');
    expect(backend.count(logins)).toBe(30);
    expect(limitsIn(audit.events())).toEqual([reached('log-ins', 'kiosk')]);
  });

  it('go on after a quarter of an hour', async () => {
    backend.on(logins, problem('invalid-credentials', 401));
    const { logIn, clock } = under();
    await many(5, () => logIn('id'));
    clock.advance(15 * minute);
    expect(ended(await logIn('id'))).toBe('invalid-credentials');
  });

  it('that succeed, or that no backend has judged, do not count', async () => {
    const { registration, logIn } = under();
    await many(8, () => logIn('id'));
    backend.on(logins, problem('maintenance', 503));
    await many(8, () => logIn('id'));
    backend.on(logins, problem('invalid-credentials', 401));
    expect(ended(await logIn('id'))).toBe('invalid-credentials');
    await registration.endSession('finished');
  });

  it('made all at once do not get past it together', async () => {
    backend.on(logins, problem('invalid-credentials', 401));
    const { logIn } = under();
    await Promise.all(Array.from({ length: 20 }, () => logIn('id')));
    expect(backend.count(logins)).toBe(5);
  });

  it('count with the passwords that are tried at a locked screen', async () => {
    const { registration, audit } = await atCounter(backend);
    await registration.lock({ work: null });
    backend.on(logins, problem('invalid-credentials', 401));
    const before = backend.count(logins);
    const tried = await many(7, () => registration.unlock({ password: 'guess' }));
    expect(tried.map(ended).slice(4)).toEqual([
      'invalid-credentials',
      'too-many-attempts',
      'too-many-attempts',
    ]);
    expect(backend.count(logins) - before).toBe(5);
    expect(registration.lockedStaff()).not.toBeNull();
    expect(limitsIn(audit.events())).toEqual([reached('log-ins', 'account')]);
  });
});

describe('one-time codes', () => {
  it('that are wrong are limited: the sixth of one log in is not sent', async () => {
    backend.on(verification, problem('code-mismatch', 422, { attemptsLeft: 9 }));
    const { registration, audit } = registrationFor(backend);
    await registration.logIn({ flow: 'selfcare', loginId: 'id', password: 'secret' });
    const tried = await many(7, (index) => registration.verify({ code: String(index) }));
    expect(tried.map(ended).slice(4)).toEqual([
      'code-mismatch',
      'too-many-attempts',
      'too-many-attempts',
    ]);
    expect(backend.count(verification)).toBe(5);
    expect(limitsIn(audit.events())).toEqual([reached('codes', 'account')]);
  });

  it('that are right do not count', async () => {
    const { registration, logIn } = registrationFor(backend);
    await many(8, async () => {
      expect(ended(await logIn())).toBe('logged-in');
      await registration.endSession('finished');
    });
  });
});

const register = async (
  registration: ReturnType<typeof registrationFor>['registration'],
  lastFour: string | null,
) => {
  const prepared = await registration.prepare();
  const idempotencyKey = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
  const label = lastFour === null ? null : { brand: 'visa', lastFour };
  const decide = () => registration.registerCard({ idempotencyKey, label, encryptedCard });
  return { decide, answered: await decide() };
};

describe('different cards', () => {
  const customer = async () => {
    backend.on(put, problem('card-not-usable', 422));
    const under = registrationFor(backend);
    await under.logIn();
    return under;
  };
  const digits = (index: number): string => String(1000 + index);

  it('of one customer are limited: the sixth is neither sent nor in the journal', async () => {
    const { registration, audit, journal, logIn } = await customer();
    await many(5, (index) => register(registration, digits(index)));
    await registration.endSession('finished');
    await logIn();
    const { answered } = await register(registration, digits(6));
    expect(answered).toMatchObject({
      problem: { slug: 'registration-limit', retryInSeconds: 24 * 60 * 60 },
    });
    expect(backend.count(put)).toBe(5);
    expect(journal.entries().filter(({ label }) => label?.lastFour === digits(6))).toEqual([]);
    expect(limitsIn(audit.events())).toEqual([reached('cards', 'customer')]);
  });

  it.each([' id', 'ID', 'ｉｄ'])('of one who logs in as %j are those of "id"', async (spelt) => {
    const { registration } = await customer();
    await many(5, (index) => register(registration, digits(index)));
    await registration.endSession('finished');
    await registration.logIn({ flow: 'selfcare', loginId: spelt, password: 'secret' });
    await registration.verify({ code: '123456' });
    expect(ended((await register(registration, digits(6))).answered)).toBe('registration-limit');
  });

  it('are not the same card again', async () => {
    const { registration } = await customer();
    const answers = await many(8, () => register(registration, '1111'));
    expect(new Set(answers.map(({ answered }) => ended(answered)))).toEqual(
      new Set(['card-not-usable']),
    );
  });

  it('are those without a label, each time', async () => {
    const { registration } = await customer();
    const answers = await many(6, () => register(registration, null));
    expect(answers.map(({ answered }) => ended(answered)).at(-1)).toBe('registration-limit');
  });

  it('count once for a decision that is sent again under its key', async () => {
    backend.on(put, problem('maintenance', 503));
    const { registration, logIn } = registrationFor(backend);
    await logIn();
    const { decide } = await register(registration, null);
    const again = await many(8, decide);
    expect(again.map(ended)).not.toContain('registration-limit');
  });

  it('that were sent before may be sent again past the limit', async () => {
    backend.on(put, problem('card-not-usable', 422));
    const { registration, logIn } = registrationFor(backend);
    await logIn();
    await many(5, (index) => register(registration, digits(index)));
    expect(ended((await register(registration, digits(9))).answered)).toBe('registration-limit');
    backend.on(put, answer(200, outcome));
    expect(ended((await register(registration, digits(0))).answered)).toBe('carried-out');
  });

  it('by one member of staff are limited to sixty an hour; what sends no card is not', async () => {
    const { registration, prepareKey, audit } = await atCounter(backend);
    backend.on('POST /v1/customers', answer(201, outcome));
    backend.on('PATCH /v1/customers/c-1', answer(200, outcome));
    const add = async (lastFour: string) =>
      registration.registerCustomer({
        idempotencyKey: await prepareKey(),
        label: { brand: 'visa', lastFour },
        name: '青柳',
        phone: '090',
        encryptedCard,
      });
    await many(60, (index) => add(digits(index)));
    expect(await add(digits(99))).toMatchObject({
      problem: { slug: 'registration-limit', retryInSeconds: 60 * 60 },
    });
    expect(backend.count('POST /v1/customers')).toBe(60);
    const changed = await registration.changeCustomer({
      idempotencyKey: await prepareKey(),
      label: { brand: 'visa', lastFour: '9999' },
      customerId: 'c-1',
      version: '1',
      phone: '080',
    });
    expect(ended(changed)).toBe('carried-out');
    expect(audit.events().filter((event) => limitsIn([event]).length > 0)).toEqual([
      reached('cards', 'staff'),
    ]);
  });

  it('that staff put to one customer on file are limited as that customer’s own', async () => {
    const { registration, prepareKey } = await atCounter(backend);
    backend.on('PATCH /v1/customers/c-1', answer(200, outcome));
    const change = async (index: number) =>
      registration.changeCustomer({
        idempotencyKey: await prepareKey(),
        label: { brand: 'visa', lastFour: digits(index) },
        customerId: 'c-1',
        version: '1',
        encryptedCard,
      });
    const answers = await many(6, change);
    expect(answers.map(ended).slice(4)).toEqual(['carried-out', 'registration-limit']);
  });
});
