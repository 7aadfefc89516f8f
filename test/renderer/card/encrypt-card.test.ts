import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, test } from 'vitest';
import type { EncryptionKey } from '../../../preload/contract/operation.ts';
import { type CardData, encryptCard } from '../../../renderer/card/encrypt-card.ts';

const card: CardData = {
  kind: 'card',
  number: '4111111111111111',
  expiry: { month: '08', year: '2029' },
  securityCode: '123',
};
const idempotencyKey = '7b0c3a52-6a0f-4c53-9a3e-6d0f1f2a9b11';

const keyPair = async () => {
  const pair = await generateKeyPair('RSA-OAEP-256', { extractable: true });
  const { n = '', e = '' } = await exportJWK(pair.publicKey);
  const encryptionKey: EncryptionKey = { kty: 'RSA', kid: 'key-2026-11', n, e };
  return { encryptionKey, privateKey: pair.privateKey };
};

describe('a card is encrypted for the billing backend', () => {
  test('as a compact JWE that the backend can read, and that bears the key of this one decision', async () => {
    const { encryptionKey, privateKey } = await keyPair();
    const jwe = await encryptCard(card, idempotencyKey, encryptionKey);
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, privateKey);

    expect(protectedHeader).toEqual({
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      kid: 'key-2026-11',
      typ: 'madoguchi-card+jwe',
    });
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual({
      v: 1,
      kind: 'card',
      number: '4111111111111111',
      expiry: { month: '08', year: '2029' },
      securityCode: '123',
      idempotencyKey,
    });
  });

  test.each<[string, CardData, object]>([
    [
      'without a security code that was not asked',
      { kind: 'card', number: '4111111111111111', expiry: { month: '08', year: '2029' } },
      { kind: 'card', number: '4111111111111111', expiry: { month: '08', year: '2029' } },
    ],
    [
      'as an expiry alone',
      { kind: 'expiry', expiry: { month: '08', year: '2029' } },
      { kind: 'expiry', expiry: { month: '08', year: '2029' } },
    ],
  ])('%s', async (_, data, readable) => {
    const { encryptionKey, privateKey } = await keyPair();
    const jwe = await encryptCard(data, idempotencyKey, encryptionKey);
    const { plaintext } = await compactDecrypt(jwe, privateKey);
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual({
      v: 1,
      ...readable,
      idempotencyKey,
    });
  });

  test('differently each time', async () => {
    const { encryptionKey } = await keyPair();
    const [first, second] = await Promise.all([
      encryptCard(card, idempotencyKey, encryptionKey),
      encryptCard(card, idempotencyKey, encryptionKey),
    ]);
    expect(first).not.toBe(second);
  });

  test('or not at all, when the key is none', async () => {
    const broken: EncryptionKey = { kty: 'RSA', kid: 'broken', n: '', e: 'AQAB' };
    await expect(encryptCard(card, idempotencyKey, broken)).rejects.toThrow();
  });
});
