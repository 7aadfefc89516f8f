import { z } from 'zod';
import type { Keychain } from '../vault/keychain.ts';
import type { AuditAnchor } from './audit-anchor.ts';
import type { ChainEnd } from './audit-chain.ts';
import { readEntry } from './read-entry.ts';

const chainEnd = z.strictObject({ sequence: z.int().min(1), link: z.string() });

/** Fits no trail: before its first entry there is no other link than zeros. */
const senseless: ChainEnd = { sequence: 0, link: '' };

/** The end of the trail as one secret of the keychain: JSON in UTF-8. */
export const createKeychainAnchor = (keychain: Keychain): AuditAnchor => ({
  read: async () => {
    const text = await keychain.read();
    return text === null ? null : (readEntry(chainEnd, text) ?? senseless);
  },
  write: ({ sequence, link }) => keychain.write(JSON.stringify({ sequence, link })),
});
