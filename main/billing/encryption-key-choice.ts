import { createPublicKey } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import type { EncryptionKey } from '../../preload/contract/operation.ts';

const leastBits = 2048;

const wireKey = z.object({
  kty: z.literal('RSA'),
  use: z.literal('enc'),
  alg: z.literal('RSA-OAEP-256'),
  kid: z.string().min(1).max(256),
  n: z.base64url(),
  e: z.base64url(),
  /** NumericDate: seconds since 1970. */
  exp: z.number().optional(),
});

type WireKey = z.infer<typeof wireKey>;

const bitsOf = ({ kty, n, e }: WireKey): number => {
  try {
    const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' });
    return key.asymmetricKeyDetails?.modulusLength ?? 0;
  } catch {
    return 0;
  }
};

const isPinned = async ({ kty, n, e }: WireKey, thumbprints: readonly string[]): Promise<boolean> =>
  thumbprints.length === 0 ||
  thumbprints.includes(await calculateJwkThumbprint({ kty, n, e }, 'sha256'));

/**
 * The first key of a JWK Set (RFC 7517) that a card may be encrypted with: for encryption, RSA-OAEP-256, 2,048 bits or more, not
 * expired, and among the pinned thumbprints (RFC 7638) when there are any. Null when there is none. `now` is the backend's time in
 * milliseconds since 1970. Keys of other kinds are passed over, as RFC 7517, section 5, asks.
 */
export const chooseEncryptionKey = async (
  keys: readonly unknown[],
  thumbprints: readonly string[],
  now: number,
): Promise<EncryptionKey | null> => {
  for (const candidate of keys) {
    const parsed = wireKey.safeParse(candidate);
    if (!parsed.success) {
      continue;
    }
    const key = parsed.data;
    const lives = key.exp === undefined || key.exp * 1000 > now;
    // SECURITY: no card is encrypted with a weak, expired or strange key ("Encryption keys" of the billing contract).
    if (lives && bitsOf(key) >= leastBits && (await isPinned(key, thumbprints))) {
      return { kty: key.kty, kid: key.kid, n: key.n, e: key.e };
    }
  }
  return null;
};
