import { generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { billingFor, slugOf } from './billing-under-test.ts';
import { answer } from './replies.ts';
import { type ScriptedBackend, startScriptedBackend } from './scripted-backend.ts';

const rsa = (kid: string): JWK => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }),
  kid,
  use: 'enc',
  alg: 'RSA-OAEP-256',
});
const present = rsa('present');
const backup = rsa('backup');
const strange = rsa('strange');
const pins = await Promise.all(
  [present, backup].map((key) => calculateJwkThumbprint(key, 'sha256')),
);

let backend: ScriptedBackend;

beforeAll(async () => {
  backend = await startScriptedBackend();
});
afterAll(() => backend.stop());

const offered = async (keys: readonly object[], encryptionKeyThumbprints: readonly string[]) => {
  backend.on('GET /v1/encryption-keys', answer(200, { keys }));
  const { billing } = billingFor(backend, { encryptionKeyThumbprints });
  const answered = await billing.encryptionKey();
  return answered.state === 'answered' ? answered.value.kid : slugOf(answered);
};

test.for<[string, readonly object[], readonly string[], string]>([
  ['its present key', [present], pins, 'present'],
  ['its backup key', [backup], pins, 'backup'],
  ['a strange key before the pinned one', [strange, backup], pins, 'backup'],
  ['both pinned keys', [present, backup], pins, 'present'],
  ['a strange key alone', [strange], pins, 'encryption-key-refused'],
  [
    'a strange key under the id of the pinned one',
    [{ ...strange, kid: 'present' }],
    pins,
    'encryption-key-refused',
  ],
  [
    'the pinned modulus with another exponent',
    [{ ...present, e: 'Aw' }],
    pins,
    'encryption-key-refused',
  ],
  ['its pinned key, expired', [{ ...present, exp: 1 }], pins, 'encryption-key-refused'],
  ['no key', [], pins, 'encryption-key-refused'],
  ['any key, where nothing is pinned', [strange], [], 'strange'],
])('a backend that offers $0 gets: $3', async ([, keys, thumbprints, expected]) => {
  expect(await offered(keys, thumbprints)).toBe(expected);
});
