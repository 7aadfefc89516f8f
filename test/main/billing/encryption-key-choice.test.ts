import { generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { expect, test } from 'vitest';
import { chooseEncryptionKey } from '../../../main/billing/encryption-key-choice.ts';

const now = Date.parse('2026-11-21T09:00:00Z');
const seconds = now / 1000;

const rsa = (bits: number, kid: string): JWK => ({
  ...generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ format: 'jwk' }),
  kid,
  use: 'enc',
  alg: 'RSA-OAEP-256',
});
const good = rsa(2048, 'good');
const other = rsa(2048, 'other');
const elliptic: JWK = {
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }),
  kid: 'ec',
  use: 'enc',
};

test.for([
  ['that fits', good, 'good'],
  ['that expires in a second', { ...good, exp: seconds + 1 }, 'good'],
  ['that has expired', { ...good, exp: seconds }, undefined],
  ['for signatures', { ...good, use: 'sig' }, undefined],
  ['without a use', { ...good, use: undefined }, undefined],
  ['for RSA-OAEP with SHA-1', { ...good, alg: 'RSA-OAEP' }, undefined],
  ['of 1024 bits', rsa(1024, 'short'), undefined],
  ['without an id', { ...good, kid: undefined }, undefined],
  ['of another type', elliptic, undefined],
  ['with a broken modulus', { ...good, n: '' }, undefined],
  ['that is no key', 'nonsense', undefined],
] as const)('a key %s is taken or not: %s', async ([, key, kid]) => {
  expect((await chooseEncryptionKey([key], [], now))?.kid).toBe(kid);
});

test('keys that cannot be used are passed over', async () => {
  const chosen = await chooseEncryptionKey(
    [null, elliptic, { ...good, use: 'sig' }, other],
    [],
    now,
  );
  expect(chosen).toEqual({ kty: 'RSA', kid: 'other', n: other.n, e: other.e });
});

test('with pins, only a pinned key is taken, wherever it stands', async () => {
  const pin = await calculateJwkThumbprint(other, 'sha256');
  expect((await chooseEncryptionKey([good, other], [pin], now))?.kid).toBe('other');
  expect(await chooseEncryptionKey([good], [pin], now)).toBeNull();
});
