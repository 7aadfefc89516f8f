import type { LimitedAct, LimitedParty } from '../../preload/contract/limits.ts';
import type { AuditActor } from '../journal/audit-event.ts';

/** Something that may be tried only so often. */
export interface Attempt {
  readonly act: LimitedAct;
  /** Who tries, as the audit trail names them. */
  readonly by: AuditActor;
  /** For whom it counts, besides the kiosk: what tells them from others. */
  readonly parties: Readonly<Partial<Record<Exclude<LimitedParty, 'kiosk'>, string>>>;
  /** What tells it from other attempts: the same again counts once. */
  readonly item: string;
}

export type Permit =
  /** It counts from now on, unless it turns out to be none of those that are limited. */
  | { readonly state: 'allowed'; readonly forgive: () => void }
  | { readonly state: 'refused'; readonly retryInSeconds: number };

/** The kiosk's own limits, asked before anything is sent. */
export interface Attempts {
  permit(attempt: Attempt): Permit;
}
