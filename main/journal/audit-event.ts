import type { LimitedAct, LimitedParty } from '../../preload/contract/limits.ts';
import type { CardLabel, ChangeKind } from '../../preload/contract/operation.ts';
import type { OperationActor, Settlement } from './journal.ts';

/** Who did it; `kiosk`: what it did or found by itself. */
export type AuditActor = OperationActor | { readonly kind: 'kiosk' };

/** Why a session is over; `interrupted`: by a crash or a power cut, found at the next start. */
export type SessionEnd =
  | 'finished'
  | 'logged-out'
  | 'timed-out'
  | 'expired'
  | 'page-lost'
  | 'quitting'
  | 'interrupted';

/** What has befallen the page: Electron's words for the end of a renderer process, and what the kiosk finds itself. */
export type PageLoss =
  | 'abnormal-exit'
  | 'clean-exit'
  | 'crashed'
  | 'hung'
  | 'integrity-failure'
  | 'killed'
  | 'launch-failed'
  /** It went to another document than its own. */
  | 'left'
  | 'memory-eviction'
  | 'oom'
  | 'unresponsive';

/** What staff answer for. */
export type StaffEvent =
  /** The screen went to a customer, to type their card. */
  | { readonly kind: 'handover-began' }
  /** `session-ended`: by log out, a lost page or the end of the app. `interrupted`: by a crash; noted at the next start. */
  | {
      readonly kind: 'handover-ended';
      readonly by: 'done' | 'cancelled' | 'timed-out' | 'session-ended' | 'interrupted';
    };

export type SessionEvent =
  | { readonly kind: 'session-began'; readonly sessionId: string }
  | { readonly kind: 'session-ended'; readonly sessionId: string; readonly reason: SessionEnd };

/** A decision on its way; see `operation-events` for how they are made. */
export type OperationEvent =
  | {
      readonly kind: 'operation-sent';
      readonly idempotencyKey: string;
      readonly enquiryNumber: string;
      readonly change: ChangeKind;
      readonly label: CardLabel | null;
      readonly sessionId: string;
      /** Base URL of the billing backend. */
      readonly backend: string;
      /** RFC 3339, in UTC, by the backend's clock as far as it is known; the entry's `at` is the kiosk's. */
      readonly sentAt: string;
    }
  | {
      readonly kind: 'operation-settled';
      readonly idempotencyKey: string;
      readonly enquiryNumber: string;
      readonly change: ChangeKind;
      readonly settlement: Settlement;
    }
  /** Whoever decided it has been shown what became of it. */
  | {
      readonly kind: 'operation-told';
      readonly idempotencyKey: string;
      readonly enquiryNumber: string;
    }
  /** Somebody else has, whoever stood before the kiosk afterwards. */
  | {
      readonly kind: 'operation-seen';
      readonly idempotencyKey: string;
      readonly enquiryNumber: string;
    };

/** What is done at the staff panel; nobody knows by whom, since all who may open it share its PIN. */
export type PanelEvent =
  | { readonly kind: 'panel-opened' }
  /** The PIN was wrong. */
  | { readonly kind: 'panel-refused' }
  /** `page-gone`: another page took the place of the one that showed it. `session-began`: somebody logged in. */
  | {
      readonly kind: 'panel-closed';
      readonly reason: 'closed' | 'timed-out' | 'page-gone' | 'session-began';
    }
  /** The log is about to be copied to a drive; `log-exported` tells that it was. */
  | { readonly kind: 'export-asked' }
  /** Under this name. */
  | { readonly kind: 'log-exported'; readonly file: string }
  | { readonly kind: 'restart-asked' }
  | { readonly kind: 'leave-asked' };

/** A limit of the kiosk's own was reached, for the first time since there was room. */
export interface LimitEvent {
  readonly kind: 'limit-reached';
  readonly act: LimitedAct;
  readonly party: LimitedParty;
}

export type KioskEvent =
  | { readonly kind: 'kiosk-started'; readonly version: string }
  | { readonly kind: 'kiosk-stopped' }
  | { readonly kind: 'pages-lost'; readonly reason: PageLoss }
  /** So many lines of the journal could not be read, and so many operations were put back into it from this trail. */
  | { readonly kind: 'journal-damaged'; readonly lines: number; readonly rebuilt: number };

/** Which version of the app runs here. */
export type VersionEvent =
  /** The kiosk ends, so that this version is installed. */
  | { readonly kind: 'update-began'; readonly from: string; readonly to: string }
  /** It was not: that version still runs. */
  | { readonly kind: 'update-not-taken'; readonly version: string; readonly running: string }
  /** Another version runs than the last time, whoever installed it. */
  | {
      readonly kind: 'version-changed';
      readonly from: string;
      readonly to: string;
      readonly change: 'forward' | 'back';
    }
  /** So many starts of this version in a row ended before a page took input. */
  | { readonly kind: 'starts-in-vain'; readonly version: string; readonly starts: number };

/** What the trail notes of itself. */
export type TrailEvent =
  /** The last line had not been written whole, as after a power cut: so many bytes were cut off. */
  | { readonly kind: 'torn-line-cut'; readonly bytes: number }
  /** This line of the same file, counted from 1, does not fit the line before it or has been changed. It was left as it is. */
  | { readonly kind: 'chain-broken'; readonly line: number }
  /** The trail went as far as entry `known`, as the keychain has it; now that entry is missing, or is another. */
  | { readonly kind: 'trail-cut'; readonly known: number }
  /** The disk took no entry since then: RFC 3339, in UTC. */
  | { readonly kind: 'trail-unavailable'; readonly since: string }
  /** The oldest file of the trail is about to be deleted. */
  | { readonly kind: 'trail-file-removed'; readonly file: string };

/** SECURITY: personal data, PAN-free: no member could hold anything of a customer, or of a card but its label. */
export type AuditEvent =
  | StaffEvent
  | SessionEvent
  | OperationEvent
  | PanelEvent
  | LimitEvent
  | KioskEvent
  | VersionEvent
  | TrailEvent;
