import type { SessionEnd } from '../journal/audit-event.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Log } from '../log/log.ts';
import type { LiveSession } from '../vault/vault.ts';
import { auditActorOf } from './audit-actor.ts';
import type { Session } from './session.ts';

/** The beginning and the end of each session, in the audit trail, and its end in the log: once each. */
export interface SessionTrail {
  began(session: Session): void;
  /** It goes on after a restart. */
  resumed(session: Session): void;
  /** A crash or a power cut has ended it, as was found at the start. */
  interrupted(session: LiveSession): void;
  ended(session: Session, reason: SessionEnd): void;
}

export const createSessionTrail = (trail: Pick<AuditTrail, 'append'>, log: Log): SessionTrail => {
  const open = new Set<string>();
  return {
    began: ({ id, owner }) => {
      open.add(id);
      trail.append(auditActorOf(owner), { kind: 'session-began', sessionId: id });
    },
    resumed: ({ id }) => {
      open.add(id);
    },
    interrupted: (session) => {
      const { id } = session;
      const event = { kind: 'session-ended', sessionId: id, reason: 'interrupted' } as const;
      trail.append(auditActorOf(session), event);
    },
    ended: ({ id, owner }, reason) => {
      if (open.delete(id)) {
        log.info('session-ended', { reason });
        trail.append(auditActorOf(owner), { kind: 'session-ended', sessionId: id, reason });
      }
    },
  };
};
