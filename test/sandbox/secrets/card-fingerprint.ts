import { createHmac, randomBytes } from 'node:crypto';

/** Recognises a card number that was seen before without keeping it. */
export interface CardFingerprints {
  of(number: string): string;
}

/**
 * SECURITY: the HMAC key lives in this process's memory only. The few billion possible numbers behind four known digits
 * could be tried out against an unkeyed hash, or against a keyed one whose key lies beside it.
 */
export const makeCardFingerprints = (): CardFingerprints => {
  const key = randomBytes(32);
  return { of: (number) => createHmac('sha256', key).update(number).digest('base64url') };
};
