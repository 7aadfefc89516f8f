import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  isRightPin,
  pinHashBounds,
  pinHashFault,
  readPinHash,
} from '../../../main/staff-panel/pin-hash.ts';
import { pinHash, rightPin } from './right-pin.ts';

const hash = (costs: string, saltBytes = 16, keyBytes = 32): string =>
  `scrypt:${costs}:${Buffer.alloc(saltBytes).toString('base64url')}:${Buffer.alloc(keyBytes).toString('base64url')}`;

describe('a hash of a PIN', () => {
  it.each([
    hash('16384:8:1'),
    hash('131072:8:1'),
    hash('16384:8:16'),
    hash('32768:8:1', 64, 64),
    pinHash,
  ])('is accepted: %s', (text) => expect(pinHashFault(text)).toBeNull());

  it.each([
    ['too cheap', hash('8192:8:1'), 'N'],
    ['no power of two', hash('16385:8:1'), 'N'],
    ['no N', hash('0:8:1'), 'N'],
    ['a small block', hash('16384:7:1'), 'r'],
    ['no p', hash('16384:8:0'), 'p'],
    ['more memory than there is', hash('262144:8:1'), 'costs'],
    ['more memory by its blocks', hash('16384:128:1'), 'costs'],
    ['more time than anybody waits', hash('16384:8:17'), 'costs'],
    ['numbers beyond all bounds', hash(`${'9'.repeat(400)}:8:1`), 'N'],
    ['a short salt', hash('16384:8:1', 15), 'salt'],
    ['a short key', hash('16384:8:1', 16, 31), 'key'],
    ['a long key', hash('16384:8:1', 16, 65), 'key'],
  ])('is refused for %s', (_what, text, named) => {
    expect(pinHashFault(text)).toContain(named);
  });

  it('fits its PIN and no other', async () => {
    const read = readPinHash(pinHash);
    expect(await isRightPin(rightPin, read)).toBe(true);
    for (const pin of ['271829', '27182', '2718280', '0000']) {
      expect(await isRightPin(pin, read)).toBe(false);
    }
  });

  it.each(['131072:8:1', '65536:16:1', '16384:8:16'])(
    'of the highest cost that is accepted (%s) can be run here',
    async (costs) => {
      const text = hash(costs);
      expect(pinHashFault(text)).toBeNull();
      expect(await isRightPin(rightPin, readPinHash(text))).toBe(false);
    },
  );

  it('is scrypt as OpenSSL has it', async () => {
    const salt = Buffer.from('a salt of some length');
    const key = scryptSync('1234', salt, 40, {
      cost: 2 ** 15,
      blockSize: 8,
      parallelization: 2,
      maxmem: pinHashBounds.mostMemory,
    });
    const text = `scrypt:32768:8:2:${salt.toString('base64url')}:${key.toString('base64url')}`;
    expect(pinHashFault(text)).toBeNull();
    expect(await isRightPin('1234', readPinHash(text))).toBe(true);
  });
});
