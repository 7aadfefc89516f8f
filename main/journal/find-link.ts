import type { AppendOnlyFile } from './append-only-file.ts';
import { readLink } from './audit-chain.ts';
import { olderAuditFiles } from './audit-files.ts';

/** The link of one entry of the trail, whichever of its files it is in; null when it is in none. */
export const findLink = (file: AppendOnlyFile, sequence: number): string | null => {
  const linkIn = (lines: readonly string[]): string | null => {
    // Members are sorted by name, so the sequence comes last.
    const line = lines.findLast((text) => text.endsWith(`"sequence":${sequence}}`));
    return line === undefined ? null : (readLink(line)?.hash ?? null);
  };
  const older = olderAuditFiles(file.neighbours()).toReversed();
  return older.reduce<string | null>(
    (found, name) => found ?? linkIn(file.readNeighbour(name)),
    linkIn(file.open().lines),
  );
};
