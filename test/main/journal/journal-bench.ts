import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type AppendOnlyFile, appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { auditFileName } from '../../../main/journal/audit-files.ts';
import { createAuditTrail } from '../../../main/journal/audit-trail.ts';
import { createJournal, journalFileName } from '../../../main/journal/create-journal.ts';
import { recordedLog } from '../ipc/recorded-log.ts';
import { memoryAnchor } from './memory-anchor.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-operations-'));
let made = 0;

const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

/** A folder of its own, with journal and audit trail as each start of the kiosk finds them there. */
export const journalBench = (wrap: (file: AppendOnlyFile) => AppendOnlyFile = (file) => file) => {
  made += 1;
  const folder = path.join(root, String(made));
  const file = path.join(folder, journalFileName);
  const trailFile = path.join(folder, auditFileName);
  return {
    folder,
    file,
    trailFile,
    text: () => readFileSync(file, 'utf8'),
    lines: () => linesOf(readFileSync(file, 'utf8')),
    names: () => readdirSync(folder).toSorted(),
    /** What the trail tells, in order. */
    events: () =>
      linesOf(readFileSync(trailFile, 'utf8')).map(
        (line) => (JSON.parse(line) as { event: { kind: string } }).event,
      ),
    obstruct: () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(path.dirname(folder), { recursive: true });
      writeFileSync(folder, 'a file stands where the folder should be');
    },
    clear: () => rmSync(folder),
    /** Both after a start, with what the log has told. */
    start: () => {
      const { log, lines } = recordedLog();
      const trail = createAuditTrail({
        file: wrap(appendOnlyFile(trailFile)),
        anchor: memoryAnchor().anchor,
        kioskId: 'shop-012-k1',
        now: () => Date.parse('2026-11-21T12:00:00+09:00'),
        log,
      });
      const journal = createJournal({ file: wrap(appendOnlyFile(file)), trail, log });
      trail.open();
      const opened = journal.open();
      return { trail, journal, opened, told: lines, codes: () => lines.map(({ code }) => code) };
    },
  };
};

export type JournalBench = ReturnType<typeof journalBench>;

afterAll(() => rmSync(root, { recursive: true }));
