import { CompactEncrypt, importJWK } from 'jose';
import type { EncryptionKey } from '../../../preload/contract/operation.ts';

/** Encrypts a card's data as the page does it. */
export const encryptCard = async (key: EncryptionKey, plaintext: object): Promise<string> =>
  await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(plaintext)))
    .setProtectedHeader({
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      kid: key.kid,
      typ: 'madoguchi-card+jwe',
    })
    .encrypt(await importJWK({ ...key }, 'RSA-OAEP-256'));
