import path from 'node:path';
import { appendOnlyFile } from '../../main/journal/append-only-file.ts';
import { auditFileName } from '../../main/journal/audit-files.ts';
import { type AuditTrail, createAuditTrail } from '../../main/journal/audit-trail.ts';
import type { Log } from '../../main/log/log.ts';

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** The audit trail in that folder, unopened, on a machine that keeps no end of it elsewhere. */
export const trailIn = (folder: string): AuditTrail =>
  createAuditTrail({
    file: appendOnlyFile(path.join(folder, auditFileName)),
    anchor: { read: () => Promise.resolve(null), write: () => Promise.resolve() },
    kioskId: 'bench-k1',
    now: Date.now,
    log: silent,
  });
