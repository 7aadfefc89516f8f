import { z } from 'zod';
import { ownerOf } from './session-owner.ts';
import type { KeptSession } from './vault.ts';

const token = z.string().min(1);
const backend = z.string().min(1);
const tokens = { id: z.uuid(), backend, accessToken: token, refreshToken: token };

const customerSession = z.strictObject({ kind: z.literal('customer'), ...tokens });
const staffSession = z.strictObject({
  kind: z.literal('staff'),
  loginId: z.string().min(1),
  actor: z.strictObject({
    kind: z.literal('staff'),
    displayName: z.string(),
    shopName: z.string(),
  }),
  beganAt: z.int(),
  ...tokens,
});

const keptSession = z.discriminatedUnion('kind', [
  customerSession,
  staffSession,
  z.strictObject({ kind: z.literal('settling'), ...tokens }),
  z.strictObject({ kind: z.literal('ended'), backend, accessToken: token }),
]);

/** As a version kept it that had no journal yet. */
const sessionWithoutId = z.discriminatedUnion('kind', [
  customerSession.omit({ id: true }),
  staffSession.omit({ id: true }),
]);

/** Windows keeps no longer secret (`CRED_MAX_CREDENTIAL_BLOB_SIZE`); the same holds everywhere, so that QA sees it anywhere. */
export const longestSecret = 2560;

/** What is kept of it, and nothing that somebody may have added to it. */
const plain = (session: KeptSession): KeptSession => {
  const { kind, backend: issuer, accessToken } = session;
  if (kind === 'ended') {
    return { kind, backend: issuer, accessToken };
  }
  const { id, refreshToken } = session;
  const kept = { id, backend: issuer, accessToken, refreshToken };
  return kind === 'settling' ? { kind, ...kept } : { ...ownerOf(session), ...kept };
};

/** The session as the keychain keeps it: JSON in UTF-8; null when it is longer than 2,560 bytes. */
export const writeSessionText = (session: KeptSession): string | null => {
  const text = JSON.stringify(plain(session));
  return Buffer.byteLength(text) > longestSecret ? null : text;
};

const parse = (json: unknown): KeptSession | null => {
  const kept = keptSession.safeParse(json);
  if (kept.success) {
    return kept.data;
  }
  const old = sessionWithoutId.safeParse(json);
  // Nobody can tell what was decided in it: it can only be revoked.
  return old.success
    ? { kind: 'ended', backend: old.data.backend, accessToken: old.data.accessToken }
    : null;
};

/** Null when the text is not a session. */
export const readSessionText = (text: string): KeptSession | null => {
  try {
    return parse(JSON.parse(text));
  } catch {
    return null;
  }
};
