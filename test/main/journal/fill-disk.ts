import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { auditFileName } from '../../../main/journal/audit-files.ts';
import { createAuditTrail } from '../../../main/journal/audit-trail.ts';
import { createJournal, journalFileName } from '../../../main/journal/create-journal.ts';
import { memoryAnchor } from './memory-anchor.ts';
import { operation } from './operations.ts';

/**
 * Journal and trail on a disk that somebody else fills to the last byte, and then no longer; prints what each call came to and why. A program
 * of its own, for it runs where a tiny file system is mounted.
 */
const [folder = ''] = process.argv.slice(2);
const reasons: string[] = [];
const told = (code: string, fields: { readonly reason?: string } = {}): void => {
  reasons.push(`${code} ${fields.reason ?? ''}`.trim());
};
const log = { info: told, warn: told, error: told };
const fileOf = (name: string) => appendOnlyFile(path.join(folder, 'journal', name));
const start = () => {
  const trail = createAuditTrail({
    file: fileOf(auditFileName),
    anchor: memoryAnchor().anchor,
    kioskId: 'shop-012-k1',
    now: Date.now,
    log,
  });
  return { trail, journal: createJournal({ file: fileOf(journalFileName), trail, log }) };
};

const filler = path.join(folder, 'filler');
const fill = (): void => {
  try {
    for (let size = 1; ; size += 1) {
      writeFileSync(filler, Buffer.alloc(size * 1024));
    }
  } catch {
    // Full.
  }
};

const { trail, journal } = start();
const opened = [trail.open(), journal.open()];
let sent = 0;
while (sent < 2 && journal.sent(operation(sent)) === 'written') {
  sent += 1;
}
fill();
// A block that was begun still takes a few lines.
while (sent < 500 && journal.sent(operation(sent)) === 'written') {
  sent += 1;
}
const whileFull = [journal.sent(operation(501)), journal.open()];
const known = journal.entries().length;
rmSync(filler);
const afterwards = [journal.open(), journal.sent(operation(502))];
const restarted = start();
restarted.trail.open();
restarted.journal.open();
process.stdout.write(
  JSON.stringify({
    opened,
    whileFull,
    lost: sent - known,
    afterwards,
    kept: restarted.journal.entries().length - sent,
    reasons: [...new Set(reasons)],
  }),
);
