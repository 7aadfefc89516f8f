import { scryptSync } from 'node:crypto';

/** As OWASP's Password Storage Cheat Sheet asks of scrypt: 64 MiB, and well under a second on a kiosk. */
export const pinHashCosts = { N: 2 ** 16, r: 8, p: 2 } as const;

/** Bytes of the salt: as many as `main/staff-panel/pin-hash.ts` asks for at least. */
export const saltBytes = 16;

const keyBytes = 32;

/** The `staffPinHash` of a configuration: scrypt (RFC 7914) of a PIN with that salt, which is random and used once. */
export const makePinHash = (pin: string, salt: Buffer): string => {
  const { N, r, p } = pinHashCosts;
  const key = scryptSync(pin, salt, keyBytes, { N, r, p, maxmem: 2 * 128 * N * r });
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join(':');
};
