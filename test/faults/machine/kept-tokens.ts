import { createKeychain, type Keychain } from '../../../main/vault/keychain.ts';

const slots = [1, 2, 3, 4, 5, 6, 7, 8];

const accountsOf = (kioskId: string): readonly string[] =>
  slots.map((slot) => (slot === 1 ? kioskId : `${kioskId}/session-${slot}`));

/** An entry that is being erased at this very moment can neither be read nor be said to be gone: it still counts. */
const isKept = async (keychain: Keychain): Promise<boolean> => {
  try {
    return (await keychain.read()) !== null;
  } catch {
    return true;
  }
};

/** The tokens of a kiosk in the keychain, past all faults. */
export interface KeptTokens {
  /** How many accounts hold any. */
  readonly count: () => Promise<number>;
  readonly erase: () => Promise<void>;
}

/** Each keychain keeps a connection of its own open, so this belongs into a process that does not live long. */
export const keptTokens = (kioskId: string): KeptTokens => {
  const keychains = accountsOf(kioskId).map(createKeychain);
  return {
    count: async () => (await Promise.all(keychains.map(isKept))).filter(Boolean).length,
    erase: async () => {
      for (const keychain of keychains) await keychain.erase();
    },
  };
};
