import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { auditFileName, createAuditTrail } from '../../../main/journal/audit-trail.ts';
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
    text: () => readFileSync(file, 'utf8'),
    lines: () => readFileSync(file, 'utf8').split('\n').slice(0, -1),
    /** The trail after a start, with what its log has told. */
    start: () => {
      const { log, lines } = recordedLog();
      const trail = createAuditTrail({ folder, kioskId: 'shop-012-k1', now: () => noon, log });
      trail.open();
      return { trail, told: lines };
    },
  };
};

afterAll(() => rmSync(root, { recursive: true }));
