import { generateKeyPairSync } from 'node:crypto';

/** A key as a backend would offer it. */
export const encryptionKey = {
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }),
  kid: 'key-1',
  use: 'enc',
  alg: 'RSA-OAEP-256',
};
