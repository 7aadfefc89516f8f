import { createPublicKey, verify } from 'node:crypto';

/** Of Ed25519 (RFC 8032): 64 bytes. */
const wholeSignature = /^[A-Za-z0-9+/]{86}==\n?$/;

/**
 * Whether the feed, byte for byte, was signed with one of these keys. `signature`: the contents of the file beside it, base64. `keys`: as in
 * `release-keys`.
 * SECURITY: updates: who has the server, or its certificate, still cannot make a kiosk install anything.
 */
export const isSignedByUs = (
  feed: Uint8Array,
  signature: string,
  keys: readonly string[],
): boolean => {
  if (!wholeSignature.test(signature)) {
    return false;
  }
  const bytes = Buffer.from(signature.trimEnd(), 'base64');
  return keys.some((key) =>
    verify(
      null,
      feed,
      createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' }),
      bytes,
    ),
  );
};
