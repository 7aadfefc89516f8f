import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { auditFileName, createAuditTrail } from '../../../main/journal/audit-trail.ts';
import type { Log } from '../../../main/log/log.ts';
import { recordedLog } from '../ipc/recorded-log.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-journal-'));
let made = 0;

export const noon = Date.parse('2026-11-21T12:00:00+09:00');

/** A folder of its own, with the trail that each start of the kiosk finds there. */
export const auditBench = () => {
  made += 1;
  const folder = path.join(root, String(made), 'journal');
  const file = path.join(folder, auditFileName);
  return {
    folder,
    file,
    /** What happened, in order; nothing while there is no file yet. */
    events: (): unknown[] =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .slice(0, -1)
            .map((line) => (JSON.parse(line) as { event: unknown }).event)
        : [],
    /** From now on nothing can be written. */
    obstruct: () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(path.dirname(folder), { recursive: true });
      writeFileSync(folder, 'a file stands where the folder should be');
    },
    text: () => readFileSync(file, 'utf8'),
    lines: () => readFileSync(file, 'utf8').split('\n').slice(0, -1),
    /** The trail after a start, with what its log has told. */
    start: () => {
      const { log, lines } = recordedLog();
      const trail = createAuditTrail({ folder, kioskId: 'shop-012-k1', now: () => noon, log });
      trail.open();
      return { trail, told: lines };
    },
    /** One that opens its file at the first entry. */
    trail: (log: Log) => createAuditTrail({ folder, kioskId: 'shop-012-k1', now: () => noon, log }),
  };
};

export type AuditBench = ReturnType<typeof auditBench>;

afterAll(() => rmSync(root, { recursive: true }));
