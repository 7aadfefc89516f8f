import { Buffer } from 'node:buffer';
import { scrypt, timingSafeEqual } from 'node:crypto';

/** scrypt (RFC 7914) with its costs, as the configuration has it: `scrypt:<N>:<r>:<p>:<salt base64url>:<key base64url>`. */
export interface PinHash {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** SECURITY: bounded cost: less is too easy to try out, more takes a kiosk's memory or keeps staff waiting for seconds. */
export const pinHashBounds = {
  leastCost: 2 ** 14,
  leastBlockSize: 8,
  leastSaltBytes: 16,
  keyBytes: { least: 32, most: 64 },
  /** Of N × r × p. */
  mostWork: 2 ** 21,
  /** Bytes; N = 2^17 and r = 8 fit. */
  mostMemory: 160 * 1024 * 1024,
} as const;

/** As OpenSSL reckons it. */
const memoryOf = ({ cost, blockSize, parallelization }: PinHash): number =>
  128 * blockSize * (cost + parallelization + 2);

/** Reads a hash whose shape the configuration's schema has checked. */
export const readPinHash = (text: string): PinHash => {
  const [, cost, blockSize, parallelization, salt = '', key = ''] = text.split(':');
  return {
    cost: Number(cost),
    blockSize: Number(blockSize),
    parallelization: Number(parallelization),
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
};

const isPowerOfTwo = (number: number): boolean => Number.isInteger(Math.log2(number));

/** What is wrong with a hash, in words for the operator; null when it can be used. */
export const pinHashFault = (text: string): string | null => {
  const hash = readPinHash(text);
  const { cost, blockSize, parallelization, salt, key } = hash;
  const { leastCost, leastBlockSize, leastSaltBytes, keyBytes, mostWork, mostMemory } =
    pinHashBounds;
  if (!isPowerOfTwo(cost) || cost < leastCost) {
    return `must have an N that is a power of two and at least ${leastCost}`;
  }
  if (blockSize < leastBlockSize || parallelization < 1) {
    return `must have an r of at least ${leastBlockSize} and a p of at least 1`;
  }
  if (cost * blockSize * parallelization > mostWork || memoryOf(hash) > mostMemory) {
    return 'costs more than this kiosk can run: N × r × p may be 2097152, and 128 × N × r 160 MiB, at most';
  }
  if (salt.length < leastSaltBytes) {
    return `must have a salt of at least ${leastSaltBytes} bytes`;
  }
  return key.length < keyBytes.least || key.length > keyBytes.most
    ? `must have a key of ${keyBytes.least} to ${keyBytes.most} bytes`
    : null;
};

/** Whether that PIN is the one that was hashed. Rejects only for costs that `pinHashFault` refuses. */
export const isRightPin = (pin: string, hash: PinHash): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const { cost, blockSize, parallelization, salt, key } = hash;
    const options = { cost, blockSize, parallelization, maxmem: pinHashBounds.mostMemory };
    scrypt(pin, salt, key.length, options, (error, derived) => {
      if (error === null) {
        // SECURITY: constant time: how much of it is right does not show.
        resolve(timingSafeEqual(derived, key));
      } else {
        reject(error);
      }
    });
  });
