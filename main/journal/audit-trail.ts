import path from 'node:path';
import type { Log } from '../log/log.ts';
import { appendOnlyFile } from './append-only-file.ts';
import { type ChainEnd, verifyChain } from './audit-chain.ts';
import { type AuditEntry, auditLine, type StaffEvent } from './audit-entry.ts';
import { openHandovers } from './open-handovers.ts';

export const auditFileName = 'audit-trail.jsonl';

export interface AuditTrailParts {
  readonly folder: string;
  readonly kioskId: string;
  /** Wall time in milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** Who did what, when, on which kiosk: append-only, hash-chained, on the disk itself when `append` answers. */
export interface AuditTrail {
  /** Verifies what earlier runs have written, tells the log of all that is wrong with it, and closes handovers that a crash has ended. */
  open(): void;
  /** `staff` is a login ID. `not-written` when the disk does not take it; the log then has the reason. */
  append(staff: string, event: StaffEvent): 'written' | 'not-written';
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'failed';

/** JSON lines in `<folder>/audit-trail.jsonl`. Nothing that was written is ever changed: what is found wrong is noted after it. */
export const createAuditTrail = ({ folder, kioskId, now, log }: AuditTrailParts): AuditTrail => {
  const file = appendOnlyFile(path.join(folder, auditFileName));
  /** Null until the file has been opened, and after a failure, when nobody knows how much of a line was written. */
  let end: ChainEnd | null = null;

  const write = (staff: string | null, event: AuditEntry['event'], after: ChainEnd): ChainEnd => {
    const sequence = after.sequence + 1;
    const at = new Date(now()).toISOString();
    const { line, link } = auditLine({ sequence, at, kioskId, staff, event, previous: after.link });
    file.append(line);
    return { sequence, link };
  };

  const openFile = (): ChainEnd => {
    const { lines, tornBytes } = file.open();
    const chain = verifyChain(lines);
    let last = chain.end;
    if (tornBytes > 0) {
      log.warn('audit-trail-torn');
      last = write(null, { kind: 'torn-line-cut', bytes: tornBytes }, last);
    }
    for (const line of chain.breaks) {
      log.error('audit-trail-broken', { at: `${auditFileName}:${line}` });
      if (!chain.noted.has(line)) {
        last = write(null, { kind: 'chain-broken', line }, last);
      }
    }
    // Nobody has the screen of another while the trail is being opened: a crash has ended these.
    for (const staff of openHandovers(lines)) {
      last = write(staff, { kind: 'handover-ended', by: 'interrupted' }, last);
    }
    return last;
  };

  const attempt = (work: () => ChainEnd): 'written' | 'not-written' => {
    try {
      end = work();
      return 'written';
    } catch (error) {
      end = null;
      log.error('audit-trail-unavailable', { reason: reasonOf(error) });
      return 'not-written';
    }
  };

  return {
    open: () => {
      attempt(openFile);
    },
    append: (staff, event) => attempt(() => write(staff, event, end ?? openFile())),
  };
};
