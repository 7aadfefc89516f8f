import { createKeychain, type Keychain } from '../../../main/vault/keychain.ts';

const slots = [1, 2, 3, 4, 5, 6, 7, 8];

/** The accounts of a kiosk in the keychain, each with room for the tokens of one session. */
export const tokenAccounts = (kioskId: string): readonly string[] =>
  slots.map((slot) => (slot === 1 ? kioskId : `${kioskId}/session-${slot}`));

/** An entry that is being erased at this very moment can neither be read nor be said to be gone: it still counts. */
const isKept = async (keychain: Keychain): Promise<boolean> => {
  try {
    return (await keychain.read()) !== null;
  } catch {
    return true;
  }
};

/**
 * Counts the accounts of a kiosk that hold tokens, past all faults. Each keychain keeps a connection of its own open, so this belongs
 * into a process that does not live long.
 */
export const tokenCounter = (kioskId: string): (() => Promise<number>) => {
  const keychains = tokenAccounts(kioskId).map(createKeychain);
  return async () => (await Promise.all(keychains.map(isKept))).filter(Boolean).length;
};
