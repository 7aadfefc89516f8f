import type { StaffWork } from '../../preload/contract/staff-work.ts';
import type { StaffEvent } from '../journal/audit-event.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import { auditActorOf } from './audit-actor.ts';
import type { Session } from './session.ts';

type EndedBy = Extract<StaffEvent, { readonly kind: 'handover-ended' }>['by'];

/** The handovers of a staff session, each of them in the audit trail. */
export interface Handovers {
  /** `not-written`: the audit trail cannot be written, and the screen stays with staff. */
  begin(session: Session, work: StaffWork): 'begun' | 'not-written';
  /** Gives staff their work back; null when the screen was not handed over. They get it even if the trail cannot be written. */
  end(session: Session, by: EndedBy): StaffWork | null;
}

export const createHandovers = (trail: Pick<AuditTrail, 'append'>): Handovers => {
  const note = ({ owner }: Session, event: StaffEvent): 'written' | 'not-written' =>
    owner.kind === 'staff' ? trail.append(auditActorOf(owner), event) : 'not-written';
  const end = (session: Session, by: EndedBy): StaffWork | null => {
    const { screen } = session;
    if (screen.state !== 'handed-over') {
      return null;
    }
    note(session, { kind: 'handover-ended', by });
    session.screen = { state: 'in-use' };
    return screen.work;
  };
  return {
    begin: (session, work) => {
      if (note(session, { kind: 'handover-began' }) === 'not-written') {
        return 'not-written';
      }
      session.screen = { state: 'handed-over', work };
      return 'begun';
    },
    end,
  };
};
