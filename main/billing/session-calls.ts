import type { Billing } from './billing.ts';
import { nothingToRead, reading } from './call.ts';
import { contractEffort } from './effort.ts';
import type { SendCall } from './send-call.ts';
import { tokensOf, wireTokens } from './token-schema.ts';

/** What keeps a session and what ends it. */
export const sessionCalls = (send: SendCall): Pick<Billing, 'refresh' | 'revoke'> => ({
  refresh: (refreshToken) =>
    send({
      name: 'refresh',
      method: 'POST',
      path: '/tokens',
      body: { refreshToken },
      credentials: { kind: 'none' },
      repetition: { kind: 'never' },
      answers: { 200: reading(wireTokens, tokensOf) },
    }),
  revoke: (accessToken) =>
    send({
      name: 'revoke',
      method: 'DELETE',
      path: '/session',
      credentials: { kind: 'token', accessToken },
      repetition: { kind: 'repeatable', effort: contractEffort },
      answers: { 204: nothingToRead },
    }),
});
