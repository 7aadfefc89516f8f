import { scryptSync } from 'node:crypto';

const costs = { N: 16_384, r: 8, p: 1 } as const;
const salt = Buffer.from('salt-of-the-tests');

/** The PIN of kiosks with a staff panel: so long that, found in a file, it is no coincidence. */
export const rightPin = '482913557016';

/** Its hash, as the configuration has it. */
export const staffPinHash = [
  'scrypt',
  costs.N,
  costs.r,
  costs.p,
  salt.toString('base64url'),
  scryptSync(rightPin, salt, 32, costs).toString('base64url'),
].join(':');
