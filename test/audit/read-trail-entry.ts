import { z } from 'zod';
import type { AuditEntry } from '../../main/journal/audit-entry.ts';
import type {
  AuditActor,
  AuditEvent,
  PageLoss,
  SessionEnd,
} from '../../main/journal/audit-event.ts';
import { settlementSchema, staffActor } from '../../main/journal/operation-schema.ts';
import { readEntry } from '../../main/journal/read-entry.ts';
import { cardLabel, changeKinds } from '../../preload/contract/operation.ts';

const text = z.string();
const operation = { idempotencyKey: text, enquiryNumber: text };
/** Words of a later version are shown as they are. */
const sessionEnd = z.custom<SessionEnd>((value) => typeof value === 'string');
const pageLoss = z.custom<PageLoss>((value) => typeof value === 'string');

const event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('handover-began') }),
  z.object({
    kind: z.literal('handover-ended'),
    by: z.enum(['done', 'cancelled', 'timed-out', 'session-ended', 'interrupted']),
  }),
  z.object({ kind: z.literal('session-began'), sessionId: text }),
  z.object({ kind: z.literal('session-ended'), sessionId: text, reason: sessionEnd }),
  z.object({
    kind: z.literal('operation-sent'),
    ...operation,
    change: z.enum(changeKinds),
    label: cardLabel.nullable(),
    sessionId: text,
    backend: text,
    sentAt: text,
  }),
  z.object({
    kind: z.literal('operation-settled'),
    ...operation,
    change: z.enum(changeKinds),
    settlement: settlementSchema,
  }),
  z.object({ kind: z.literal('operation-told'), ...operation }),
  z.object({ kind: z.literal('operation-seen'), ...operation }),
  z.object({ kind: z.literal('panel-opened') }),
  z.object({ kind: z.literal('panel-refused') }),
  z.object({
    kind: z.literal('panel-closed'),
    reason: z.enum(['closed', 'timed-out', 'page-gone', 'session-began']),
  }),
  z.object({ kind: z.literal('export-asked') }),
  z.object({ kind: z.literal('log-exported'), file: text }),
  z.object({ kind: z.literal('restart-asked') }),
  z.object({ kind: z.literal('leave-asked') }),
  z.object({
    kind: z.literal('limit-reached'),
    act: z.enum(['log-ins', 'codes', 'cards']),
    party: z.enum(['account', 'customer', 'staff', 'kiosk']),
  }),
  z.object({ kind: z.literal('kiosk-started'), version: text }),
  z.object({ kind: z.literal('kiosk-stopped') }),
  z.object({ kind: z.literal('pages-lost'), reason: pageLoss }),
  z.object({ kind: z.literal('journal-damaged'), lines: z.int(), rebuilt: z.int() }),
  z.object({ kind: z.literal('update-began'), from: text, to: text }),
  z.object({ kind: z.literal('update-not-taken'), version: text, running: text }),
  z.object({
    kind: z.literal('version-changed'),
    from: text,
    to: text,
    change: z.enum(['forward', 'back']),
  }),
  z.object({ kind: z.literal('starts-in-vain'), version: text, starts: z.int() }),
  z.object({ kind: z.literal('torn-line-cut'), bytes: z.int() }),
  z.object({ kind: z.literal('chain-broken'), line: z.int() }),
  z.object({ kind: z.literal('trail-cut'), known: z.int() }),
  z.object({ kind: z.literal('trail-unavailable'), since: text }),
  z.object({ kind: z.literal('trail-file-removed'), file: text }),
]) satisfies z.ZodType<AuditEvent>;

const actor: z.ZodType<AuditActor> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer') }),
  staffActor,
  z.object({ kind: z.literal('kiosk') }),
]);

const entry = z.object({
  sequence: z.int(),
  at: z.iso.datetime(),
  kioskId: text,
  actor,
  event,
});

/** An entry as far as people read it; its place in the chain is verified elsewhere. */
export type ReadEntry = Omit<AuditEntry, 'previous'>;

/** Null when this version cannot read the line. */
export const readTrailEntry = (line: string): ReadEntry | null => readEntry(entry, line);
