import type { AuditEvent } from '../journal/audit-event.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Telemetry, TelemetryEvent } from './telemetry.ts';

/** What telemetry learns of an entry of the audit trail; null for nothing. SECURITY: personal data: who did it is left behind. */
const toldBy = (event: AuditEvent): TelemetryEvent | null => {
  switch (event.kind) {
    case 'operation-sent':
      return { kind: 'operation-sent', operation: event.idempotencyKey, change: event.change };
    case 'operation-settled':
      return {
        kind: 'operation-settled',
        operation: event.idempotencyKey,
        change: event.change,
        outcome: event.settlement.state,
        problem: event.settlement.state === 'not-carried-out' ? event.settlement.problem : null,
      };
    case 'pages-lost':
      return { kind: 'page-lost', reason: event.reason };
    case 'limit-reached':
      return { kind: 'limit-reached', act: event.act, party: event.party };
    default:
      return null;
  }
};

/** The same audit trail; what it has taken is told to these, too. */
export const notedTrail = (
  trail: Pick<AuditTrail, 'append'>,
  ...listeners: readonly Telemetry[]
): Pick<AuditTrail, 'append'> => ({
  append: (actor, event) => {
    const written = trail.append(actor, event);
    const told = toldBy(event);
    if (written === 'written' && told !== null) {
      for (const listener of listeners) {
        listener.note(told);
      }
    }
    return written;
  },
});
