import { z } from 'zod';
import type { AuditActor, AuditEvent } from './audit-event.ts';
import type { SentOperation } from './journal.ts';
import { sentOperation } from './operation-schema.ts';
import { readEntry } from './read-entry.ts';

/** By idempotency key: those that were sent and, so far, not settled. */
export type OpenOperations = ReadonlyMap<string, SentOperation>;

/** What is needed of an entry, whatever a later version may write besides. */
const entrySchema = z.looseObject({
  actor: z.unknown(),
  event: z.looseObject({
    kind: z.enum(['operation-sent', 'operation-settled']),
    idempotencyKey: z.string(),
  }),
});

type Entry = z.infer<typeof entrySchema>;

/** Null when something is missing of it. */
const readSent = ({ actor, event }: Entry): SentOperation | null =>
  sentOperation.safeParse({
    idempotencyKey: event.idempotencyKey,
    change: event['change'],
    label: event['label'],
    actor,
    sessionId: event['sessionId'],
    backend: event['backend'],
    at: event['sentAt'],
  }).data ?? null;

const follow = (open: OpenOperations, entry: Entry): OpenOperations => {
  const { idempotencyKey, kind } = entry.event;
  const next = new Map(open);
  next.delete(idempotencyKey);
  const sent = kind === 'operation-sent' ? readSent(entry) : null;
  return sent === null ? next : next.set(idempotencyKey, sent);
};

/** Those open after an entry of the trail. */
export const openAfter = (
  open: OpenOperations,
  actor: AuditActor,
  event: AuditEvent,
): OpenOperations => {
  const entry = entrySchema.safeParse({ actor, event }).data;
  return entry === undefined ? open : follow(open, entry);
};

/** Those open after whole lines of the trail. */
export const openOperations = (lines: readonly string[]): OpenOperations =>
  lines
    .filter((line) => line.includes('"operation-'))
    .map((line) => readEntry(entrySchema, line))
    .reduce<OpenOperations>(
      (open, entry) => (entry === null ? open : follow(open, entry)),
      new Map(),
    );
