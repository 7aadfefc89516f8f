import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { auditFileName } from '../../../main/journal/audit-files.ts';
import { createAuditTrail } from '../../../main/journal/audit-trail.ts';
import { createJournal, journalFileName } from '../../../main/journal/create-journal.ts';
import { recordedLog } from '../../main/ipc/recorded-log.ts';
import { memoryAnchor } from '../../main/journal/memory-anchor.ts';
import { carriedOut, keyOf, notCarriedOut, operation } from '../../main/journal/operations.ts';
import { type FuzzTarget, holds } from '../fuzz-target.ts';
import { damagedBytes } from '../inputs/any-text.ts';

/** Both files as a start of the kiosk finds them in that folder. */
const startIn = (folder: string) => {
  const { log, lines } = recordedLog();
  const trail = createAuditTrail({
    file: appendOnlyFile(path.join(folder, auditFileName)),
    anchor: memoryAnchor().anchor,
    kioskId: 'shop-012-k1',
    now: () => Date.parse('2026-11-21T12:00:00+09:00'),
    log,
  });
  const journal = createJournal({
    file: appendOnlyFile(path.join(folder, journalFileName)),
    trail,
    log,
  });
  const opened = [trail.open(), journal.open()];
  return { journal, opened, codes: lines.map(({ code }) => code) };
};

const soundFiles = (folder: string): { readonly journal: Buffer; readonly trail: Buffer } => {
  const { journal } = startIn(folder);
  for (const number of [1, 2, 3, 4]) journal.sent(operation(number));
  journal.settle(keyOf(2), carriedOut, 'untold');
  journal.settle(keyOf(3), notCarriedOut, 'told');
  return {
    journal: readFileSync(path.join(folder, journalFileName)),
    trail: readFileSync(path.join(folder, auditFileName)),
  };
};

/** Whether two starts tell the same of what is pending. */
const isSame = (one: ReturnType<typeof startIn>, other: ReturnType<typeof startIn>): boolean =>
  isDeepStrictEqual(one.journal.entries(), other.journal.entries());

/** Journal and audit trail with any damage: the kiosk starts, writes on, and a second start finds nothing more wrong. */
export const filesAtStart: FuzzTarget = {
  name: 'journal and trail',
  open: async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-fuzz-'));
    const sound = soundFiles(path.join(root, 'sound'));
    let made = 0;
    return {
      close: async () => rmSync(root, { recursive: true }),
      property: fc.asyncProperty(
        damagedBytes(sound.journal),
        damagedBytes(sound.trail),
        async (journalBytes, trailBytes) => {
          made += 1;
          const folder = path.join(root, String(made));
          mkdirSync(folder);
          writeFileSync(path.join(folder, journalFileName), journalBytes);
          writeFileSync(path.join(folder, auditFileName), trailBytes);
          const first = startIn(folder);
          holds(
            first.opened.every((each) => each === 'written'),
            'it does not start',
          );
          holds(first.journal.sent(operation(9)) === 'written', 'it cannot be written any more');
          const second = startIn(folder);
          holds(isSame(first, second), 'a second start tells something else');
          holds(
            !second.codes.includes('journal-damaged') && !second.codes.includes('audit-trail-torn'),
            'a second start finds damage that the first had mended',
          );
          holds(
            second.journal.entries().some(({ idempotencyKey }) => idempotencyKey === keyOf(9)),
            'what was written after the damage is lost',
          );
          rmSync(folder, { recursive: true });
        },
      ),
    };
  },
};
