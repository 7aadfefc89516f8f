import { scryptSync } from 'node:crypto';

/** A PIN of these tests. */
export const rightPin = '271828';

const salt = Buffer.alloc(16, 7);
const key = scryptSync(rightPin, salt, 32, { cost: 2 ** 14, blockSize: 8, parallelization: 1 });

/** Of `rightPin`, as a configuration has it, with the lowest cost that is allowed. */
export const pinHash = `scrypt:16384:8:1:${salt.toString('base64url')}:${key.toString('base64url')}`;
