import type { LiveSession, SessionOwner } from './vault.ts';

/** Whose session it is, without the tokens. */
export const ownerOf = (session: LiveSession): SessionOwner => {
  if (session.kind === 'customer') {
    return { kind: 'customer' };
  }
  const { kind, loginId, actor, beganAt } = session;
  return { kind, loginId, actor, beganAt };
};
