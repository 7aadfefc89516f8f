import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** What staff answer for. SECURITY: personal data, PAN-free: there is no member that could hold anything of a customer or a card. */
export type StaffEvent =
  /** The screen went to a customer, to type their card. */
  | { readonly kind: 'handover-began' }
  /** `session-ended`: by log out, a lost page or the end of the app. `interrupted`: by a crash; noted at the next start. */
  | {
      readonly kind: 'handover-ended';
      readonly by: 'done' | 'cancelled' | 'timed-out' | 'session-ended' | 'interrupted';
    };

/** What the trail notes of itself. */
export type TrailEvent =
  /** The last line had not been written whole, as after a power cut: so many bytes were cut off. */
  | { readonly kind: 'torn-line-cut'; readonly bytes: number }
  /** This line, counted from 1, does not fit the line before it or has been changed. It was left as it is. */
  | { readonly kind: 'chain-broken'; readonly line: number };

/** One line of the audit trail: who did what, when, on which kiosk. */
export interface AuditEntry {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** RFC 3339, in UTC. */
  readonly at: string;
  readonly kioskId: string;
  /** Login ID; null for what the trail notes of itself. */
  readonly staff: string | null;
  readonly event: StaffEvent | TrailEvent;
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
