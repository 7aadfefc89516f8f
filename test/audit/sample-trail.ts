import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { appendOnlyFile } from '../../main/journal/append-only-file.ts';
import type { AuditActor, AuditEvent } from '../../main/journal/audit-event.ts';
import { auditFileName } from '../../main/journal/audit-files.ts';
import { createAuditTrail } from '../../main/journal/audit-trail.ts';
import { recordedLog } from '../main/ipc/recorded-log.ts';
import { memoryAnchor } from '../main/journal/memory-anchor.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-audit-'));
let made = 0;

export type Told = readonly [at: string, actor: AuditActor, event: AuditEvent];

/** A folder with the trail of a kiosk to which that has happened; `bytes` a file, so that it may be several. */
export const sampleTrail = (
  told: readonly Told[],
  { bytes = 1_000_000, kioskId = 'shop-012-k1' }: { bytes?: number; kioskId?: string } = {},
): string => {
  made += 1;
  const folder = path.join(root, String(made));
  let now = 0;
  const trail = createAuditTrail({
    file: appendOnlyFile(path.join(folder, auditFileName)),
    anchor: memoryAnchor().anchor,
    kioskId,
    now: () => now,
    log: recordedLog().log,
    limits: { bytes, olderFiles: 50 },
  });
  for (const [at, actor, event] of told) {
    now = Date.parse(at);
    trail.append(actor, event);
  }
  return folder;
};

afterAll(() => rmSync(root, { recursive: true }));
