import { z } from 'zod';
import type { AuditLine } from '../../preload/contract/staff-panel.ts';
import type { AppendOnlyFile } from './append-only-file.ts';
import type { AuditEvent } from './audit-event.ts';
import { auditFileName, olderAuditFiles } from './audit-files.ts';
import { readEntry } from './read-entry.ts';

/** The end of the audit trail as it lies on the disk, for those who only read it. */
export interface RecentEntries {
  /** The newest first, `most` of them at most; lines that cannot be read are left out. None while the disk cannot be read. */
  newest(most: number): readonly AuditLine[];
  /** So many `of` there have been since the last `since`, as far as the two newest files go; null when the disk cannot be read. */
  countSince(of: AuditEvent['kind'], since: AuditEvent['kind']): number | null;
}

const entry = z.object({
  at: z.string(),
  actor: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('customer') }),
    z.object({ kind: z.literal('kiosk') }),
    z.object({ kind: z.literal('staff'), loginId: z.string() }),
  ]),
  event: z.object({
    kind: z.string(),
    enquiryNumber: z.string().optional(),
    settlement: z.object({ state: z.string() }).optional(),
    reason: z.string().optional(),
    by: z.string().optional(),
    act: z.string().optional(),
  }),
});

// SECURITY: personal data: what the panel shows is picked member by member.
const lineOf = ({ at, actor, event }: z.output<typeof entry>): AuditLine => ({
  at,
  actor,
  event: event.kind,
  enquiryNumber: event.enquiryNumber ?? null,
  result: event.settlement?.state ?? event.reason ?? event.by ?? event.act ?? null,
});

export const createRecentEntries = (
  file: Pick<AppendOnlyFile, 'neighbours' | 'readNeighbour'>,
): RecentEntries => {
  /** Of the two newest files, the newest line first. */
  const lines = (): readonly string[] => {
    const older = olderAuditFiles(file.neighbours()).slice(-1);
    return [...older, auditFileName].flatMap((name) => file.readNeighbour(name)).toReversed();
  };
  return {
    newest: (most) => {
      try {
        return lines()
          .slice(0, most)
          .flatMap((line) => readEntry(entry, line) ?? [])
          .map(lineOf);
      } catch {
        // The disk is watched by itself.
        return [];
      }
    },
    countSince: (of, since) => {
      try {
        const found = lines();
        const kindIn = (line: string): string | undefined => readEntry(entry, line)?.event.kind;
        let count = 0;
        for (const line of found.filter(
          (each) => each.includes(`"${of}"`) || each.includes(`"${since}"`),
        )) {
          const kind = kindIn(line);
          if (kind === since) {
            return count;
          }
          count += kind === of ? 1 : 0;
        }
        return count;
      } catch {
        return null;
      }
    },
  };
};
