import type { Service } from './kiosk-profile.ts';
import type { LimitNotice } from './limits.ts';
import type { PendingOperation } from './operation.ts';
import type { Build, PostureFinding } from './posture.ts';

/** One entry of the audit trail, as far as a panel shows it. */
export interface AuditLine {
  /** RFC 3339, in UTC. */
  readonly at: string;
  readonly actor:
    | { readonly kind: 'customer' }
    | { readonly kind: 'kiosk' }
    | { readonly kind: 'staff'; readonly loginId: string };
  /** As the trail names it, e.g. `session-began`: see `main/journal/audit-event.ts` for all. */
  readonly event: string;
  /** Of the operation that it is about; null when it is about none. */
  readonly enquiryNumber: string | null;
  /** One word for what came of it, why, or what it is about, e.g. `carried-out`, `timed-out`, `cards`; null when there is none. */
  readonly result: string | null;
}

/** A drive that somebody has put in, to which the log can be copied. */
export interface ExportDrive {
  readonly id: string;
  readonly name: string;
}

/** What staff see of their kiosk. SECURITY: leak: nothing of a customer, and of a card nothing but brand and last four digits. */
export interface PanelReport {
  readonly kioskId: string;
  readonly version: string;
  readonly build: Build;
  readonly service: Service;
  /** By how many milliseconds the kiosk's wall clock is ahead of the backend's. */
  readonly clockAheadMilliseconds: number;
  readonly findings: readonly PostureFinding[];
  readonly pending: readonly PendingOperation[];
  readonly limits: readonly LimitNotice[];
  /** The newest first, 50 at most. */
  readonly audit: readonly AuditLine[];
  readonly drives: readonly ExportDrive[];
}

/** `closed`: nobody has given the PIN, or the panel was left alone for too long. */
export type PanelAnswer =
  | { readonly state: 'open'; readonly report: PanelReport }
  | { readonly state: 'closed' };

export type PanelPinAnswer =
  | { readonly state: 'open'; readonly report: PanelReport }
  /** Whole seconds before another is looked at. */
  | { readonly state: 'wrong'; readonly retryInSeconds: number }
  /** The last wrong one is too recent: the PIN was not looked at. */
  | { readonly state: 'too-soon'; readonly retryInSeconds: number }
  /** Somebody is being served, or has gone meanwhile, or the kiosk has no panel: it opens for no PIN. */
  | { readonly state: 'not-now' }
  /** The kiosk could not note that the panel is being opened, or how often it was tried, and therefore does not open it. */
  | { readonly state: 'not-noted' };

/** Whole seconds before a PIN is looked at; 0 when one can be tried. */
export interface NextPinTry {
  readonly inSeconds: number;
}

/** What came of ending the kiosk: it ends; nobody had the panel open any more; or the audit trail does not take it, and the kiosk goes on. */
export type PanelEndAnswer =
  | { readonly state: 'ending' }
  | { readonly state: 'closed' }
  | { readonly state: 'not-noted' };

export type LogExportAnswer =
  | { readonly state: 'exported'; readonly fileName: string }
  | {
      readonly state: 'failed';
      readonly reason:
        | 'closed'
        /** The audit trail does not take it, and therefore nothing was copied. */
        | 'not-noted'
        | 'log-unreadable'
        | 'drive-gone'
        | 'drive-full'
        | 'drive-read-only'
        /** The drive holds as many exports of today as can be told apart. */
        | 'names-taken';
    };
