import { CompactEncrypt, importJWK } from 'jose';
import type { EncryptionKey } from '../../preload/contract/operation.ts';

/** `month` "01" to "12", `year` in four digits. */
export interface CardExpiry {
  readonly month: string;
  readonly year: string;
}

/** A card, or its new expiry alone, as the billing backend wants it: digits only. */
export type CardData =
  | {
      readonly kind: 'card';
      readonly number: string;
      readonly expiry: CardExpiry;
      /** Absent where it is not asked. */
      readonly securityCode?: string;
    }
  | { readonly kind: 'expiry'; readonly expiry: CardExpiry };

/**
 * Encrypts a card for the billing backend: a JWE (RFC 7516) in compact serialisation, RSA-OAEP-256 and A256GCM.
 * The idempotency key goes inside, so that the ciphertext is good for one decision of a person only.
 *
 * @throws when the key is no RSA public key that Web Crypto takes
 */
export const encryptCard = async (
  card: CardData,
  idempotencyKey: string,
  encryptionKey: EncryptionKey,
): Promise<string> => {
  const { kid } = encryptionKey;
  const key = await importJWK({ ...encryptionKey }, 'RSA-OAEP-256');
  const plaintext = JSON.stringify({ v: 1, ...card, idempotencyKey });
  // SECURITY: security.md "Nothing leaks": card data leaves the page as ciphertext only, readable by the backend alone.
  return await new CompactEncrypt(new TextEncoder().encode(plaintext))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid, typ: 'madoguchi-card+jwe' })
    .encrypt(key);
};
