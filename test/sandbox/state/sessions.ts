import { z } from 'zod';
import { limits } from '../rules/limits.ts';
import { hashToken, newToken } from '../secrets/token.ts';
import type { Database } from './database.ts';

const tokenSchema = z.object({
  sessionId: z.string(),
  contractId: z.string(),
  sessionStanding: z.enum(['open', 'ended']),
  tokenStanding: z.enum(['valid', 'spent']),
  expiresAt: z.number(),
});

/** A token that was issued at some time, with the session that it belongs to. */
export type IssuedToken = Readonly<z.infer<typeof tokenSchema>>;

/** What the contract calls a pair: sent once, never readable again. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
}

export const openSession = (database: Database, sessionId: string, contractId: string): void => {
  database.prepare("INSERT INTO sessions VALUES (?, ?, 'open')").run(sessionId, contractId);
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

export const issueTokens = (database: Database, sessionId: string, now: number): TokenPair => {
  const pair = {
    accessToken: newToken(),
    refreshToken: newToken(),
    expiresInSeconds: limits.accessTokenLifeSeconds,
  };
  const insert = database.prepare("INSERT INTO session_tokens VALUES (?, ?, ?, ?, 'valid')");
  const accessEnd = now + limits.accessTokenLifeSeconds * 1000;
  const refreshEnd = now + limits.refreshTokenLifeSeconds * 1000;
  insert.run(hashToken(pair.accessToken), sessionId, 'access', accessEnd);
  insert.run(hashToken(pair.refreshToken), sessionId, 'refresh', refreshEnd);
  return pair;
};

export const findToken = (
  database: Database,
  kind: 'access' | 'refresh',
  token: string,
): IssuedToken | undefined =>
  tokenSchema.optional().parse(
    database
      .prepare(
        `SELECT session_id AS sessionId, contract_id AS contractId, sessions.standing AS sessionStanding,
             session_tokens.standing AS tokenStanding, expires_at AS expiresAt
           FROM session_tokens JOIN sessions USING (session_id) WHERE token_hash = ? AND kind = ?`,
      )
      .get(hashToken(token), kind),
  );

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
