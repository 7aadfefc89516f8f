import { createKeychain } from '../../../../main/vault/keychain.ts';

const slots = [1, 2, 3, 4, 5, 6, 7, 8];

/** The accounts of a kiosk in the keychain that still hold tokens. */
export const tokensKept = async (kioskId: string): Promise<readonly string[]> => {
  const accounts = slots.map((slot) => (slot === 1 ? kioskId : `${kioskId}/session-${slot}`));
  const found = await Promise.all(accounts.map((account) => createKeychain(account).read()));
  return accounts.filter((_account, index) => found[index] !== null);
};
