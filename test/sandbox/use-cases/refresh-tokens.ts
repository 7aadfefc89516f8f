import type { Backend } from '../backend.ts';
import { inTransaction } from '../state/database.ts';
import { endSession, findToken, issueTokens, isUsable, spendToken } from '../state/sessions.ts';
import { type Answer, done, refused } from './answer.ts';

/** Gives a new pair for a refresh token, which is then spent. */
export const refreshTokens = (backend: Backend, refreshToken: string): Answer => {
  const { clock, database } = backend;
  const token = findToken(database, 'refresh', refreshToken);
  // SECURITY: a spent refresh token that comes again was copied; its whole session ends (RFC 9700, 4.14.2).
  if (token?.tokenStanding === 'spent') endSession(database, token.sessionId);
  if (!token || !isUsable(token, clock.now())) return refused({ slug: 'session-expired' });
  const pair = inTransaction(database, () => {
    spendToken(database, refreshToken);
    return issueTokens(database, token.sessionId, token.actor.kind, clock.now());
  });
  return done(200, pair);
};
