import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clearCard, encrypt, openSession, putEncrypted, register, slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox();
const number = '4111111111111111';

const send = async (
  change: (card: ReturnType<typeof clearCard>) => unknown,
  header: Readonly<Record<string, string>> = {},
) => {
  const session = await openSession(running);
  const key = randomUUID();
  const encrypted = await encrypt(running, change(clearCard({ number }, key)), header);
  return await putEncrypted(running, session, key, encrypted);
};

describe('card data', () => {
  it.each<[string, (card: ReturnType<typeof clearCard>) => unknown]>([
    ['of another idempotency key', (card) => ({ ...card, idempotencyKey: randomUUID() })],
    ['of another version', (card) => ({ ...card, v: 2 })],
    ['with an expiry alone', ({ number: _number, ...card }) => ({ ...card, kind: 'expiry' })],
    ['without a security code', ({ securityCode: _code, ...card }) => card],
    ['with letters in the number', (card) => ({ ...card, number: '4111x11111111111' })],
    ['with a month 13', (card) => ({ ...card, expiry: { month: '13', year: '2031' } })],
    ['with a year of two digits', (card) => ({ ...card, expiry: { month: '12', year: '31' } })],
    ['that is no object', () => 'card'],
  ])('%s is unreadable', async (_what, change) => {
    const answer = await send(change);
    expect([answer.status, slugOf(answer.body)]).toEqual([422, 'card-data-unreadable']);
  });

  it.each([
    ['another key algorithm', { alg: 'RSA-OAEP-512' }],
    ['another content encryption', { enc: 'A128GCM' }],
    ['another type', { typ: 'JWT' }],
  ])('encrypted with %s is unreadable', async (_what, header) => {
    expect(slugOf((await send((card) => card, header)).body)).toBe('card-data-unreadable');
  });

  it('that was tampered with is unreadable', async () => {
    const session = await openSession(running);
    const key = randomUUID();
    const encrypted = await encrypt(running, clearCard({ number }, key));
    const broken = `${encrypted.slice(0, -4)}${encrypted.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    const answer = await putEncrypted(running, session, key, broken);
    expect(slugOf(answer.body)).toBe('card-data-unreadable');
  });

  it('for a retired key is refused as such, and a new key is published', async () => {
    const session = await openSession(running);
    const key = randomUUID();
    const encrypted = await encrypt(running, clearCard({ number }, key));
    await running.control('POST', 'keys', { retire: true });
    const late = await putEncrypted(running, session, key, encrypted);
    expect([late.status, slugOf(late.body)]).toEqual([422, 'encryption-key-unknown']);
    expect((await register(running, session, { number })).status).toBe(200);
  });

  it('for the key before a rotation is still read while that key is kept', async () => {
    const session = await openSession(running);
    const key = randomUUID();
    const encrypted = await encrypt(running, clearCard({ number }, key));
    await running.control('POST', 'keys', {});
    expect((await putEncrypted(running, session, key, encrypted)).status).toBe(200);
  });
});
