import { createKeychain, type Keychain } from '../../../../main/vault/keychain.ts';

const slots = [1, 2, 3, 4, 5, 6, 7, 8];

/** One for each account: opening the keychain anew each time would be slow. */
const keychains = new Map<string, Keychain>();

const keychainOf = (account: string): Keychain => {
  const keychain = keychains.get(account) ?? createKeychain(account);
  keychains.set(account, keychain);
  return keychain;
};

/** An entry that the kiosk is erasing at this very moment can neither be read nor be said to be gone: it still counts. */
const isKept = async (account: string): Promise<boolean> => {
  try {
    return (await keychainOf(account).read()) !== null;
  } catch {
    return true;
  }
};

/** The accounts of a kiosk in the keychain that still hold tokens. */
export const tokensKept = async (kioskId: string): Promise<readonly string[]> => {
  const accounts = slots.map((slot) => (slot === 1 ? kioskId : `${kioskId}/session-${slot}`));
  const kept = await Promise.all(accounts.map(isKept));
  return accounts.filter((_account, index) => kept[index]);
};
