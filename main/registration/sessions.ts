import type { Billing } from '../billing/billing.ts';
import { limitLife } from './absolute-life.ts';
import type { Asker, Askers } from './askers.ts';
import type { Departures } from './departure.ts';
import { sessionExpired } from './failure.ts';
import type { Handovers } from './handover.ts';
import type { Clock, NewId } from './ports.ts';
import type { Registration, RegistrationListener } from './registration.ts';
import type { Revocations } from './revocation.ts';
import { Session, type SessionHolder } from './session.ts';
import { SessionLife } from './session-life.ts';
import { SessionTokens } from './session-tokens.ts';
import type { SessionTrail } from './session-trail.ts';
import type { Settlements } from './settlements.ts';
import type { TokenStore } from './token-store.ts';

export interface SessionsParts {
  readonly billing: Pick<Billing, 'refresh'>;
  readonly revocations: Revocations;
  readonly settlements: Settlements;
  readonly departures: Departures;
  readonly askers: Askers;
  readonly handovers: Handovers;
  readonly trail: SessionTrail;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Milliseconds. */
  readonly longestLife: number;
  readonly listener: Pick<RegistrationListener, 'sessionEnded'>;
  readonly endSession: Registration['endSession'];
  /** Something may have changed for what is pending. */
  readonly review: () => void;
}

export type OpenSession = ReturnType<typeof createSessions>['openSession'];

/** Makes sessions, and ties each to all that must happen when it is left and when it is over. */
export const createSessions = (parts: SessionsParts) => {
  const { billing, revocations, settlements, askers, clock } = parts;

  /** Once a session is over, whatever is unsettled of it has lost whom to ask. */
  const enlist = (asker: Asker, seenThrough: () => Promise<void>): void => {
    askers.add(asker);
    parts.review();
    asker.decided.ended.addEventListener('abort', () => {
      void seenThrough().then(() => {
        askers.remove(asker.id);
        settlements.seeToOrphans();
        parts.review();
      });
    });
  };

  return {
    /** The session of somebody who has logged in, then or before a restart. */
    openSession: (
      id: string,
      holder: SessionHolder,
      store: TokenStore,
      how: 'began' | 'resumed',
    ): Session => {
      const { owner } = holder;
      const beganAt = owner.kind === 'staff' ? owner.beganAt : clock.now();
      const life = new SessionLife(clock, parts.longestLife, beganAt);
      const tokens = new SessionTokens(id, owner, { billing, store, revocations });
      const session = new Session(holder, life, tokens);
      session.left.addEventListener('abort', () => parts.handovers.end(session, 'session-ended'));
      tokens.ended.addEventListener('abort', () => parts.trail.ended(session, 'expired'));
      enlist(session, () => session.settled());
      parts.trail[how](session);
      void limitLife(session, {
        clock,
        endSession: () => parts.endSession('timed-out'),
        sessionEnded: parts.listener.sessionEnded,
        failure: () => sessionExpired(parts.newId),
      });
      void settlements.attend(session, 'now');
      return session;
    },

    /** A session that nobody can use any more: it learns what became of its operations, and is then over. */
    settleLeftover: (id: string, store: TokenStore): void => {
      const tokens = new SessionTokens(id, { kind: 'settling' }, { billing, store, revocations });
      const asker: Asker = {
        id,
        decided: tokens,
        shopName: () => null,
        decision: () => null,
        isAwaited: () => false,
        endIfWithoutTokens: () => tokens.endIfWithoutTokens(),
      };
      enlist(asker, () => Promise.resolve());
      parts.departures.departLeftover(asker, tokens);
    },
  };
};
