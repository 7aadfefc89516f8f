import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { auditFileName } from '../../../main/journal/audit-files.ts';
import { type AuditTrailParts, createAuditTrail } from '../../../main/journal/audit-trail.ts';
import type { Log } from '../../../main/log/log.ts';
import { recordedLog } from '../ipc/recorded-log.ts';
import { memoryAnchor } from './memory-anchor.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-journal-'));
let made = 0;

const kioskId = 'shop-012-k1';

export const noon = Date.parse('2026-11-21T12:00:00+09:00');

/** A folder of its own, with the trail that each start of the kiosk finds there. */
export const auditBench = () => {
  made += 1;
  const folder = path.join(root, String(made), 'journal');
  const file = path.join(folder, auditFileName);
  const keychain = memoryAnchor();
  const eventsIn = (name: string): unknown[] =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { event: unknown }).event);
  const trailWith = (log: Log, besides: Partial<AuditTrailParts> = {}) =>
    createAuditTrail({
      file: appendOnlyFile(file),
      anchor: keychain.anchor,
      kioskId,
      now: () => noon,
      log,
      ...besides,
    });
  return {
    keychain,
    folder,
    file,
    /** What happened, in order; nothing while there is no file yet. */
    events: (): unknown[] => (existsSync(file) ? eventsIn(auditFileName) : []),
    eventsIn,
    /** From now on nothing can be written. */
    obstruct: () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(path.dirname(folder), { recursive: true });
      writeFileSync(folder, 'a file stands where the folder should be');
    },
    /** The disk takes entries again; the trail is as it was, or gone. */
    clear: (text?: string) => {
      rmSync(folder);
      if (text !== undefined) {
        mkdirSync(folder);
        writeFileSync(file, text);
      }
    },
    names: () => readdirSync(folder).toSorted(),
    rewrite: (name: string, change: (text: string) => string) => {
      const one = path.join(folder, name);
      writeFileSync(one, change(readFileSync(one, 'utf8')));
    },
    text: () => readFileSync(file, 'utf8'),
    lines: () => readFileSync(file, 'utf8').split('\n').slice(0, -1),
    /** The trail after a start, with what its log has told. */
    start: (besides: Partial<AuditTrailParts> = {}) => {
      const { log, lines } = recordedLog();
      const trail = trailWith(log, besides);
      const opened = trail.open();
      return { trail, opened, told: lines };
    },
    /** One that opens its file at the first entry. */
    trail: (log: Log) => trailWith(log),
  };
};

export type AuditBench = ReturnType<typeof auditBench>;

afterAll(() => rmSync(root, { recursive: true }));
