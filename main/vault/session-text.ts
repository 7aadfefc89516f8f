import { z } from 'zod';
import type { KeptSession } from './vault.ts';

const keptSession = z.strictObject({
  kind: z.enum(['customer', 'staff']),
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
});

/** Windows keeps no longer secret (`CRED_MAX_CREDENTIAL_BLOB_SIZE`); the same holds everywhere, so that QA sees it anywhere. */
export const longestSecret = 2560;

/** The session as the keychain keeps it: JSON in UTF-8; null when it is longer than 2,560 bytes. */
export const writeSessionText = (session: KeptSession): string | null => {
  const { kind, accessToken, refreshToken } = session;
  const text = JSON.stringify({ kind, accessToken, refreshToken });
  return Buffer.byteLength(text) > longestSecret ? null : text;
};

/** Null when the text is not a session. */
export const readSessionText = (text: string): KeptSession | null => {
  try {
    return keptSession.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};
