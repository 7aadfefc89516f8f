import type { SessionEnd } from '../journal/audit-event.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import { auditActorOf } from './audit-actor.ts';
import type { Session } from './session.ts';

/** The beginning and the end of each session, in the audit trail: once each. */
export interface SessionTrail {
  began(session: Session): void;
  ended(session: Session, reason: SessionEnd): void;
}

export const createSessionTrail = (trail: Pick<AuditTrail, 'append'>): SessionTrail => {
  const open = new Set<string>();
  return {
    began: ({ id, owner }) => {
      open.add(id);
      trail.append(auditActorOf(owner), { kind: 'session-began', sessionId: id });
    },
    ended: ({ id, owner }, reason) => {
      if (open.delete(id)) {
        trail.append(auditActorOf(owner), { kind: 'session-ended', sessionId: id, reason });
      }
    },
  };
};
