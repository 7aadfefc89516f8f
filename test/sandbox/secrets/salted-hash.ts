import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Modest on purpose: the sandbox guards invented passwords and must stay quick under tests. */
const cost = { N: 1 << 11, r: 8, p: 1 } as const;
const keyLength = 32;

const derive = (secret: string, salt: Buffer): Buffer =>
  scryptSync(secret.normalize('NFKC'), salt, keyLength, cost);

/** SECURITY: passwords and codes are kept only as scrypt (RFC 7914) with a salt of their own: `<salt>:<key>`, base64url. */
export const hashSecret = (secret: string): string => {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}:${derive(secret, salt).toString('base64url')}`;
};

/** SECURITY: compared in constant time. */
export const matchesHash = (secret: string, hash: string): boolean => {
  const [salt = '', key = ''] = hash.split(':').map((part) => Buffer.from(part, 'base64url'));
  if (!(salt instanceof Buffer) || !(key instanceof Buffer) || key.length !== keyLength)
    return false;
  return timingSafeEqual(derive(secret, salt), key);
};

/** SECURITY: for a login ID that nobody has, the same work is done as for one that exists, so that time tells nothing. */
export const decoyHash = hashSecret(randomBytes(16).toString('hex'));
