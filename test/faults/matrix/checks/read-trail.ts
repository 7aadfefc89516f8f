import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chainStart, verifyChain } from '../../../../main/journal/audit-chain.ts';
import type { AuditEvent } from '../../../../main/journal/audit-event.ts';
import { auditFileName, olderAuditFiles } from '../../../../main/journal/audit-files.ts';
import { wholeLines } from './read-journal.ts';

export interface ReadTrail {
  readonly events: readonly AuditEvent[];
  /** Numbers of the lines that were changed, or do not follow on the one before. */
  readonly breaks: readonly number[];
}

/** The whole audit trail of a folder, over all its files. */
export const readTrail = (folder: string): ReadTrail => {
  const files = [...olderAuditFiles(readdirSync(folder)), auditFileName];
  const lines = files.flatMap((file) => wholeLines(path.join(folder, file)));
  const events = lines.map((line) => (JSON.parse(line) as { readonly event: AuditEvent }).event);
  const breaks = verifyChain(lines, chainStart).breaks.map(({ line }) => line);
  return { events, breaks };
};
