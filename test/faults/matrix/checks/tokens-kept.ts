import { createKeychain } from '../../../../main/vault/keychain.ts';

const slots = [1, 2, 3, 4, 5, 6, 7, 8];

/** An entry that the kiosk is erasing at this very moment can neither be read nor be said to be gone: it still counts. */
const isKept = async (account: string): Promise<boolean> => {
  try {
    return (await createKeychain(account).read()) !== null;
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
