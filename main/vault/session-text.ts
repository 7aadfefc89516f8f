import { z } from 'zod';
import type { KeptSession, SessionOwner } from './vault.ts';

const tokens = { accessToken: z.string().min(1), refreshToken: z.string().min(1) };

const keptSession = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('customer'), ...tokens }),
  z.strictObject({
    kind: z.literal('staff'),
    loginId: z.string().min(1),
    actor: z.strictObject({
      kind: z.literal('staff'),
      displayName: z.string(),
      shopName: z.string(),
    }),
    beganAt: z.int(),
    ...tokens,
  }),
]);

const ownerOf = (session: KeptSession): SessionOwner => {
  if (session.kind === 'customer') {
    return { kind: 'customer' };
  }
  const { kind, loginId, actor, beganAt } = session;
  return { kind, loginId, actor, beganAt };
};

/** Windows keeps no longer secret (`CRED_MAX_CREDENTIAL_BLOB_SIZE`); the same holds everywhere, so that QA sees it anywhere. */
export const longestSecret = 2560;

/** The session as the keychain keeps it: JSON in UTF-8; null when it is longer than 2,560 bytes. */
export const writeSessionText = (session: KeptSession): string | null => {
  const { accessToken, refreshToken } = session;
  const text = JSON.stringify({ ...ownerOf(session), accessToken, refreshToken });
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
