import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { createVault } from '../../../main/vault/create-vault.ts';
import type { Keychain } from '../../../main/vault/keychain.ts';
import { createQueue } from '../../../main/vault/one-at-a-time.ts';
import { type FuzzTarget, holds, nothingToClose } from '../fuzz-target.ts';
import { almostJson } from '../inputs/any-text.ts';
import { nearMiss } from '../inputs/near-miss.ts';

const tokens = { id: randomUUID(), accessToken: 'access', refreshToken: 'refresh' };
const backend = 'https://billing.example/v1';
const kinds: readonly object[] = [
  { kind: 'customer', backend, ...tokens },
  { kind: 'settling', backend, ...tokens },
  { kind: 'ended', backend, accessToken: 'access' },
  {
    kind: 'staff',
    backend,
    ...tokens,
    loginId: 'akari',
    actor: { kind: 'staff', displayName: 'Akari', shopName: 'Station' },
    beganAt: 1_795_251_600_000,
  },
];

const safely = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
};

const keychainHolding = (text: string): Keychain => {
  let kept: string | null = text;
  return {
    read: async () => kept,
    write: async (secret) => {
      kept = secret;
    },
    erase: async () => {
      kept = null;
    },
  };
};

const neverLate = (_milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));

/** Any text in the keychain: a session, or `damaged`; never a failure of main's, and always to be erased. */
export const vaultContents: FuzzTarget = {
  name: 'vault contents',
  open: async () => ({
    close: nothingToClose,
    property: fc.asyncProperty(
      almostJson(nearMiss(fc.constantFrom(...kinds)).map(safely)),
      async (text) => {
        const vault = createVault({
          session: keychainHolding(text),
          marker: keychainHolding(''),
          newId: randomUUID,
          queue: createQueue({ timeoutMs: 5_000, sleep: neverLate }),
        });
        const found = await vault.read();
        if (found.state === 'done' && found.value !== null) {
          const stored = await vault.store(found.value);
          const again = await vault.read();
          holds(
            stored.state === 'done' ? isDeepStrictEqual(again, found) : stored.reason === 'failed',
            'a session that was read is not what is kept of it',
          );
        } else {
          holds(found.state === 'unavailable' && found.reason === 'damaged', 'empty, and is not');
        }
        holds((await vault.erase()).state === 'done', 'it cannot be erased');
        holds(
          isDeepStrictEqual(await vault.read(), { state: 'done', value: null }),
          'it is still there',
        );
      },
    ),
  }),
};
