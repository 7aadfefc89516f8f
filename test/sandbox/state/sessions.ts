import { z } from 'zod';
import { limits } from '../rules/limits.ts';
import { hashToken, newToken } from '../secrets/token.ts';
import type { Actor } from './actor.ts';
import type { Database } from './database.ts';

const tokenSchema = z.object({
  sessionId: z.string(),
  sessionStanding: z.enum(['open', 'ended']),
  tokenStanding: z.enum(['valid', 'spent']),
  expiresAt: z.number(),
});

const actorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer'), loginId: z.string(), contractId: z.string() }),
  z.object({ kind: z.literal('staff'), loginId: z.string(), shopId: z.string() }),
]);

/** A token that was issued at some time, with the session that it belongs to and who that is for. */
export type IssuedToken = Readonly<z.infer<typeof tokenSchema>> & { readonly actor: Actor };

/** What the contract calls a pair: sent once, never readable again. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
}

export const openSession = (database: Database, sessionId: string, loginId: string): void => {
  database.prepare("INSERT INTO sessions VALUES (?, ?, 'open')").run(sessionId, loginId);
};

export const endSession = (database: Database, sessionId: string): void => {
  database.prepare("UPDATE sessions SET standing = 'ended' WHERE session_id = ?").run(sessionId);
};

const countSchema = z.object({ count: z.number() });

/** How many sessions have begun and not ended. */
export const countOpenSessions = (database: Database): number =>
  countSchema.parse(
    database.prepare("SELECT count(*) AS count FROM sessions WHERE standing = 'open'").get(),
  ).count;

export const issueTokens = (
  database: Database,
  sessionId: string,
  kind: Actor['kind'],
  now: number,
): TokenPair => {
  const { accessSeconds, refreshSeconds } = limits.tokenLives[kind];
  const pair = {
    accessToken: newToken(),
    refreshToken: newToken(),
    expiresInSeconds: accessSeconds,
  };
  const insert = database.prepare("INSERT INTO session_tokens VALUES (?, ?, ?, ?, 'valid')");
  insert.run(hashToken(pair.accessToken), sessionId, 'access', now + accessSeconds * 1000);
  insert.run(hashToken(pair.refreshToken), sessionId, 'refresh', now + refreshSeconds * 1000);
  return pair;
};

export const findToken = (
  database: Database,
  kind: 'access' | 'refresh',
  token: string,
): IssuedToken | undefined => {
  const row = database
    .prepare(
      `SELECT session_id AS sessionId, sessions.standing AS sessionStanding,
         session_tokens.standing AS tokenStanding, expires_at AS expiresAt,
         accounts.kind AS kind, login_id AS loginId, contract_id AS contractId, shop_id AS shopId
       FROM session_tokens JOIN sessions USING (session_id) JOIN accounts USING (login_id)
       WHERE token_hash = ? AND session_tokens.kind = ?`,
    )
    .get(hashToken(token), kind);
  return row && { ...tokenSchema.parse(row), actor: actorSchema.parse(row) };
};

export const isUsable = (token: IssuedToken, now: number): boolean =>
  token.sessionStanding === 'open' && token.tokenStanding === 'valid' && token.expiresAt > now;

export const spendToken = (database: Database, token: string): void => {
  database
    .prepare("UPDATE session_tokens SET standing = 'spent' WHERE token_hash = ?")
    .run(hashToken(token));
};

/** `access-tokens` can still be refreshed; `all-tokens` means logging in again. */
export const expireTokens = (
  database: Database,
  which: 'access-tokens' | 'all-tokens',
  now: number,
): void => {
  database
    .prepare("UPDATE session_tokens SET expires_at = ? WHERE kind = 'access' OR ?")
    .run(now, which === 'all-tokens' ? 1 : 0);
};
