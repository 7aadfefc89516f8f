import { z } from 'zod';
import type { AuditActor, AuditEvent } from './audit-event.ts';
import type { JournalRecord } from './journal-record.ts';
import { emptyJournal, follow, type JournalState } from './journal-state.ts';
import { sentOperation, settlementSchema } from './operation-schema.ts';
import { readEntry } from './read-entry.ts';

/** What is needed of an entry, whatever a later version may write besides. */
const entrySchema = z.looseObject({
  actor: z.unknown(),
  event: z.looseObject({
    kind: z.enum(['operation-sent', 'operation-settled', 'operation-told', 'operation-seen']),
    idempotencyKey: z.string(),
  }),
});

type Entry = z.infer<typeof entrySchema>;

/** What the journal was told at the same time; null when something is missing of it. */
const recordOf = ({ actor, event }: Entry): JournalRecord | null => {
  const { idempotencyKey } = event;
  switch (event.kind) {
    case 'operation-sent': {
      const operation = sentOperation.safeParse({
        idempotencyKey,
        change: event['change'],
        label: event['label'],
        actor,
        sessionId: event['sessionId'],
        backend: event['backend'],
        at: event['sentAt'],
      }).data;
      return operation === undefined ? null : { kind: 'sent', operation };
    }
    case 'operation-settled': {
      const settlement = settlementSchema.safeParse(event['settlement']).data;
      return settlement === undefined
        ? null
        : { kind: 'settled', idempotencyKey, settlement, told: 'untold' };
    }
    case 'operation-told':
    case 'operation-seen':
      return { kind: 'seen', idempotencyKeys: [idempotencyKey] };
  }
};

const after = (open: JournalState, entry: Entry): JournalState => {
  const record = recordOf(entry);
  return record === null ? open : follow(open, record);
};

/** What somebody still has to learn something of, as the trail has it, after one more entry: what the journal has, unless it was damaged. */
export const openAfter = (
  open: JournalState,
  actor: AuditActor,
  event: AuditEvent,
): JournalState => {
  const entry = entrySchema.safeParse({ actor, event }).data;
  return entry === undefined ? open : after(open, entry);
};

/** The same after whole lines of the trail. */
export const openOperations = (lines: readonly string[]): JournalState =>
  lines
    .filter((line) => line.includes('"operation-'))
    .map((line) => readEntry(entrySchema, line))
    .filter((entry) => entry !== null)
    .reduce(after, emptyJournal);
