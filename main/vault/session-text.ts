import { z } from 'zod';
import { ownerOf } from './session-owner.ts';
import type { KeptSession } from './vault.ts';

const token = z.string().min(1);
const backend = z.string().min(1);
const live = { backend, accessToken: token, refreshToken: token };

const keptSession = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('customer'), ...live }),
  z.strictObject({
    kind: z.literal('staff'),
    loginId: z.string().min(1),
    actor: z.strictObject({
      kind: z.literal('staff'),
      displayName: z.string(),
      shopName: z.string(),
    }),
    beganAt: z.int(),
    ...live,
  }),
  z.strictObject({ kind: z.literal('ended'), backend, accessToken: token }),
]);

/** Windows keeps no longer secret (`CRED_MAX_CREDENTIAL_BLOB_SIZE`); the same holds everywhere, so that QA sees it anywhere. */
export const longestSecret = 2560;

/** What is kept of it, and nothing that somebody may have added to it. */
const plain = (session: KeptSession): KeptSession => {
  const { kind, backend, accessToken } = session;
  return kind === 'ended'
    ? { kind, backend, accessToken }
    : { ...ownerOf(session), backend, accessToken, refreshToken: session.refreshToken };
};

/** The session as the keychain keeps it: JSON in UTF-8; null when it is longer than 2,560 bytes. */
export const writeSessionText = (session: KeptSession): string | null => {
  const text = JSON.stringify(plain(session));
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
