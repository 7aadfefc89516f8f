import type { AuditEvent } from '../journal/audit-event.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Telemetry, TelemetryEvent } from './telemetry.ts';

/** What telemetry learns of an entry of the audit trail; null for nothing. SECURITY: personal data: who did it is left behind. */
const toldBy = (event: AuditEvent): TelemetryEvent | null => {
  if (event.kind === 'operation-sent') {
    return { kind: 'operation-sent', operation: event.idempotencyKey, change: event.change };
  }
  if (event.kind === 'operation-settled') {
    const { idempotencyKey, change, settlement } = event;
    return {
      kind: 'operation-settled',
      operation: idempotencyKey,
      change,
      outcome: settlement.state,
      problem: settlement.state === 'not-carried-out' ? settlement.problem : null,
    };
  }
  if (event.kind === 'pages-lost') {
    return { kind: 'page-lost', reason: event.reason };
  }
  return event.kind === 'limit-reached'
    ? { kind: 'limit-reached', act: event.act, party: event.party }
    : null;
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
