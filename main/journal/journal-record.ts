import { z } from 'zod';
import { sha256 } from './audit-entry.ts';
import { canonicalJson } from './canonical-json.ts';
import { sentOperation, settlementSchema } from './operation-schema.ts';
import { readEntry } from './read-entry.ts';

const record = z.discriminatedUnion('kind', [
  /** The first line: that the disk takes one was tried. */
  z.strictObject({ kind: z.literal('opened') }),
  z.strictObject({ kind: z.literal('sent'), operation: sentOperation }),
  z.strictObject({
    kind: z.literal('settled'),
    idempotencyKey: z.string(),
    settlement: settlementSchema,
    told: z.enum(['told', 'untold']),
  }),
  z.strictObject({ kind: z.literal('seen'), idempotencyKeys: z.array(z.string()).readonly() }),
]);

/** What one line of the journal says. */
export type JournalRecord = Readonly<z.infer<typeof record>>;

const signed = z.looseObject({ checksum: z.string() });

/** The line of a record, without line end: canonical JSON with `checksum`, the SHA-256 of the canonical JSON without it. */
export const writeRecord = (said: JournalRecord): string =>
  canonicalJson({ ...said, checksum: sha256(canonicalJson(said)) });

/** Null when a line is not, to the byte, what was written. */
export const readRecord = (line: string): JournalRecord | null => {
  const read = readEntry(signed, line);
  if (read === null) {
    return null;
  }
  const { checksum: _checksum, ...said } = read;
  const known = record.safeParse(said).data;
  return known !== undefined && writeRecord(known) === line ? known : null;
};
