import type { Backend } from '../backend.ts';
import type { Actor } from '../state/actor.ts';
import { findToken, isUsable } from '../state/sessions.ts';
import { type Answer, refused } from '../use-cases/answer.ts';
import type { ApiRequest } from './api-server.ts';
import { bearerTokenOf } from './request-headers.ts';

/** Goes on only with a usable access token. */
export const withSession = async (
  backend: Backend,
  request: ApiRequest,
  work: (actor: Actor) => Answer | Promise<Answer>,
): Promise<Answer> => {
  const token = findToken(backend.database, 'access', bearerTokenOf(request));
  if (!token || !isUsable(token, backend.clock.now())) return refused({ slug: 'session-expired' });
  return await work(token.actor);
};
