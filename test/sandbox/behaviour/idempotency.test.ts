import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoLogins } from '../seeds/demo-logins.ts';
import {
  askOutcome,
  clearCard,
  encrypt,
  openSession,
  putEncrypted,
  register,
  type Session,
  slugOf,
} from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox();
const number = '4111111111111111';

const decision = async (cardNumber = number) => {
  const key = randomUUID();
  return { key, encrypted: await encrypt(running, clearCard({ number: cardNumber }, key)) };
};

const carriedOut = async (key: string): Promise<number | undefined> =>
  (await running.books()).operations.find(({ idempotencyKey }) => idempotencyKey === key)
    ?.carriedOut;

const untilInProgress = async (session: Session, key: string): Promise<void> => {
  const isBooked = async () =>
    (await running.books()).operations.some(({ idempotencyKey }) => idempotencyKey === key);
  while (!(await isBooked()));
  expect((await askOutcome(running, session, key)).body).toEqual({ state: 'in-progress' });
};

describe('the same request again', () => {
  it.each([
    ['a registration', number],
    ['a refusal', '4000000000000002'],
    ['a challenge', '4000000000003220'],
  ])('gets the first answer to %s, byte for byte', async (_what, cardNumber) => {
    const session = await openSession(running);
    const { key, encrypted } = await decision(cardNumber);
    const first = await putEncrypted(running, session, key, encrypted);
    await running.advance(60);
    const second = await putEncrypted(running, session, key, encrypted);
    expect([second.status, second.text]).toEqual([first.status, first.text]);
  });

  it('is carried out once, from a new session and with the key in capitals too', async () => {
    const { key, encrypted } = await decision();
    await putEncrypted(running, await openSession(running), key, encrypted);
    const session = await openSession(running);
    const again = await putEncrypted(running, session, key.toUpperCase(), encrypted);
    expect(again.status).toBe(200);
    expect(await carriedOut(key)).toBe(1);
  });

  it('while the first is running is told so, and both end in one change', async () => {
    const session = await openSession(running);
    const { key, encrypted } = await decision();
    await running.control('POST', 'hold');
    const first = putEncrypted(running, session, key, encrypted);
    await untilInProgress(session, key);
    const second = await putEncrypted(running, session, key, encrypted);
    expect([second.status, slugOf(second.body)]).toEqual([409, 'operation-in-flight']);
    expect(second.body).toHaveProperty('retryAt');
    await running.control('POST', 'hold', { hold: false });
    expect((await first).status).toBe(200);
    expect((await putEncrypted(running, session, key, encrypted)).text).toBe((await first).text);
    expect(await carriedOut(key)).toBe(1);
  });

  it('ten times at once changes the contract once', async () => {
    const session = await openSession(running);
    const { key, encrypted } = await decision();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => putEncrypted(running, session, key, encrypted)),
    );
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(await carriedOut(key)).toBe(1);
  });
});

describe('another body under the same key', () => {
  it('is refused, and the first outcome stands', async () => {
    const session = await openSession(running);
    const { key, encrypted } = await decision();
    await putEncrypted(running, session, key, encrypted);
    const other = await encrypt(running, clearCard({ number: '5555555555554444' }, key));
    const answer = await putEncrypted(running, session, key, other);
    expect([answer.status, slugOf(answer.body)]).toEqual([422, 'idempotency-conflict']);
    expect((await running.books()).operations).toMatchObject([{ carriedOut: 1, lastFour: '1111' }]);
  });

  it('is another matter under another contract', async () => {
    const { key, encrypted } = await decision();
    await putEncrypted(running, await openSession(running), key, encrypted);
    const neighbour = await openSession(running, demoLogins.secondNewCustomer);
    const other = await encrypt(running, clearCard({ number: '5555555555554444' }, key));
    expect((await putEncrypted(running, neighbour, key, other)).status).toBe(200);
  });
});

describe('asking for an outcome', () => {
  it('tells a registration with its outcome', async () => {
    const session = await openSession(running);
    const { key, encrypted } = await decision();
    const { body } = await putEncrypted(running, session, key, encrypted);
    expect((await askOutcome(running, session, key)).body).toEqual({
      state: 'succeeded',
      outcome: body,
    });
  });

  it('tells a refusal with its problem', async () => {
    const session = await openSession(running);
    const { key, encrypted } = await decision('4000000000000002');
    const { body } = await putEncrypted(running, session, key, encrypted);
    expect((await askOutcome(running, session, key)).body).toEqual({
      state: 'failed',
      problem: body,
    });
  });

  it('of what never arrived is a promise that it never will be carried out', async () => {
    const session = await openSession(running);
    const { key, encrypted } = await decision();
    const unknown = await askOutcome(running, session, key);
    expect([unknown.status, slugOf(unknown.body)]).toEqual([404, 'operation-unknown']);
    const late = await putEncrypted(running, session, key, encrypted);
    expect([late.status, slugOf(late.body)]).toEqual([422, 'idempotency-conflict']);
    expect((await askOutcome(running, session, key)).status).toBe(404);
    expect((await running.books()).operations).toEqual([]);
  });

  it('of another contract is forbidden, since it did arrive, and promises nothing', async () => {
    const { key, encrypted } = await decision();
    await putEncrypted(running, await openSession(running), key, encrypted);
    const neighbour = await openSession(running, demoLogins.secondNewCustomer);
    const answer = await askOutcome(running, neighbour, key);
    expect([answer.status, slugOf(answer.body)]).toEqual([403, 'forbidden']);
    const other = await encrypt(running, clearCard({ number: '5555555555554444' }, key));
    expect((await putEncrypted(running, neighbour, key, other)).status).toBe(200);
  });

  it('still works a day later', async () => {
    const { key, encrypted } = await decision();
    await putEncrypted(running, await openSession(running), key, encrypted);
    await running.advance(24 * 60 * 60);
    const session = await openSession(running);
    expect((await askOutcome(running, session, key)).body['state']).toBe('succeeded');
  });
});

describe('a refusal with 401, 429 or 503', () => {
  it('leaves no operation, so that the key is good for the next try', async () => {
    const session = await openSession(running);
    const { key, encrypted } = await decision();
    await running.control('POST', 'expire-sessions', { only: 'access-tokens' });
    expect((await putEncrypted(running, session, key, encrypted)).status).toBe(401);
    const renewed = await openSession(running);
    await running.control('POST', 'maintenance', { on: true });
    expect((await putEncrypted(running, renewed, key, encrypted)).status).toBe(503);
    await running.control('POST', 'maintenance', { on: false });
    expect((await putEncrypted(running, renewed, key, encrypted)).status).toBe(200);
  });

  it('is what the limit of cards is too', async () => {
    const session = await openSession(running);
    const key = randomUUID();
    await register(running, session, { number: '4000000000006975' }, key);
    expect((await askOutcome(running, session, key)).status).toBe(404);
  });
});

describe('the key', () => {
  it.each([
    ['missing', {}],
    ['no UUID', { 'idempotency-key': 'my-key' }],
    ['quoted', { 'idempotency-key': `"${randomUUID()}"` }],
  ])('that is %s is refused with where it is missing', async (_what, headers) => {
    const { authorization } = await openSession(running);
    const { encrypted } = await decision();
    const answer = await running.call({
      method: 'PUT',
      path: '/contract/payment-method',
      body: { encryptedCard: encrypted },
      headers: { authorization, ...headers },
    });
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/header/Idempotency-Key' }]);
  });
});
