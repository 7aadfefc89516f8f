import type { AccessAnswer } from './access-tokens.ts';
import type { AttemptFailure } from './answer.ts';
import type { Credentials } from './call.ts';

export type TokenAnswer =
  | { readonly kind: 'token'; readonly accessToken: string | null }
  | AttemptFailure;

const answerOf = (access: AccessAnswer): TokenAnswer =>
  access.state === 'open'
    ? { kind: 'token', accessToken: access.accessToken }
    : { kind: 'no-access', problem: access.problem };

/** The token that a call's next attempt is sent with; asked for anew each time, so that none is kept between two uses. */
export const currentToken = async (credentials: Credentials): Promise<TokenAnswer> => {
  switch (credentials.kind) {
    case 'none':
      return { kind: 'token', accessToken: null };
    case 'token':
      return { kind: 'token', accessToken: credentials.accessToken };
    case 'session':
      return answerOf(await credentials.access.current());
  }
};

/** The token after a refresh, or null when these credentials cannot be renewed. */
export const renewedToken = async (
  credentials: Credentials,
  refusedToken: string | null,
): Promise<TokenAnswer | null> =>
  credentials.kind === 'session' && refusedToken !== null
    ? answerOf(await credentials.access.renewed(refusedToken))
    : null;

/** Whether the session that a call is made for is over. */
export const isOver = (credentials: Credentials): boolean =>
  credentials.kind === 'session' && credentials.access.ended.aborted;
