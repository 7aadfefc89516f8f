import { createHash } from 'node:crypto';
import type { AuditActor, AuditEvent } from './audit-event.ts';
import { canonicalJson } from './canonical-json.ts';

/** One line of the audit trail: who did what, when, on which kiosk. */
export interface AuditEntry {
  /** From 1, without gaps, over all files of the trail. */
  readonly sequence: number;
  /** RFC 3339, in UTC, by the kiosk's clock. */
  readonly at: string;
  readonly kioskId: string;
  readonly actor: AuditActor;
  readonly event: AuditEvent;
  /** The link of the line before; of the first line, 64 zeros. */
  readonly previous: string;
}

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The line of an entry, without line end: canonical JSON with `hash`, the SHA-256 of the canonical JSON without it. */
export const auditLine = (entry: AuditEntry): { readonly line: string; readonly link: string } => {
  const hash = sha256(canonicalJson(entry));
  return { line: canonicalJson({ ...entry, hash }), link: hash };
};
