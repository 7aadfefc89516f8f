import type { Backend } from '../backend.ts';
import { findToken, endSession as markEnded } from '../state/sessions.ts';
import { type Answer, doneWithoutWords, refused } from './answer.ts';

/** Revokes the session's tokens. An expired access token may still do so, and doing it twice is no fault. */
export const endSession = (backend: Backend, accessToken: string): Answer => {
  const token = findToken(backend.database, 'access', accessToken);
  if (!token) return refused({ slug: 'session-expired' });
  markEnded(backend.database, token.sessionId);
  return doneWithoutWords;
};
