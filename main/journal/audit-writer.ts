import type { AppendOnlyFile } from './append-only-file.ts';
import { type AuditChain, type ChainEnd, chainStart, endOf, verifyChain } from './audit-chain.ts';
import { auditLine } from './audit-entry.ts';
import type { AuditActor, AuditEvent } from './audit-event.ts';
import { firstSequence, olderAuditFileName, olderAuditFiles } from './audit-files.ts';

export interface AuditWriterParts {
  readonly file: AppendOnlyFile;
  readonly kioskId: string;
  /** Wall time in milliseconds since 1970. */
  readonly now: () => number;
  readonly limits: {
    /** After which a file is set aside. */
    readonly bytes: number;
    /** How many files that were set aside are kept. */
    readonly olderFiles: number;
  };
}

/** Writes the chain's next link, over the border of one file and the next. After anything has thrown, `open` comes first. */
export interface AuditWriter {
  /** Verifies the newest file against the end of the one before. `lines` are those of both, the older first. */
  open(): {
    readonly lines: readonly string[];
    readonly tornBytes: number;
    readonly chain: AuditChain;
  };
  /** Sets the file aside once it is long enough, and deletes what is beyond those that are kept. */
  rotate(): void;
  write(actor: AuditActor, event: AuditEvent): void;
  end(): ChainEnd;
}

const lengthOf = (line: string): number => Buffer.byteLength(line) + 1;

export const createAuditWriter = ({
  file,
  kioskId,
  now,
  limits,
}: AuditWriterParts): AuditWriter => {
  let end = chainStart;
  let first = 1;
  let bytes = 0;

  const write: AuditWriter['write'] = (actor, event) => {
    const at = new Date(now()).toISOString();
    const entry = { sequence: end.sequence + 1, at, kioskId, actor, event, previous: end.link };
    const { line, link } = auditLine(entry);
    file.append(line);
    end = { sequence: entry.sequence, link };
    bytes += lengthOf(line);
  };

  return {
    open: () => {
      const { lines, tornBytes } = file.open();
      const older = olderAuditFiles(file.neighbours()).at(-1);
      const before = older === undefined ? [] : file.readNeighbour(older);
      const start = endOf(before);
      const chain = verifyChain(lines, start);
      end = chain.end;
      first = firstSequence(lines, start.sequence);
      bytes = lines.reduce((total, line) => total + lengthOf(line), 0);
      return { lines: [...before, ...lines], tornBytes, chain };
    },
    rotate: () => {
      if (bytes < limits.bytes) {
        return;
      }
      const names = file.neighbours();
      file.renameTo(olderAuditFileName(first, names));
      first = end.sequence + 1;
      bytes = 0;
      const older = olderAuditFiles(file.neighbours());
      for (const name of older.slice(0, Math.max(0, older.length - limits.olderFiles))) {
        write({ kind: 'kiosk' }, { kind: 'trail-file-removed', file: name });
        file.removeNeighbour(name);
      }
    },
    write,
    end: () => end,
  };
};
