import type { Machine } from '../../../main/machine.ts';

/** A keychain that keeps each account's secret for as long as whoever opened it. */
export const memoryKeychain: Machine['keychain'] = () => {
  let kept: string | null = null;
  return {
    write: async (secret) => {
      kept = secret;
    },
    read: async () => kept,
    erase: async () => {
      kept = null;
    },
  };
};
