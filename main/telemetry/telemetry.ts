import type { LimitedAct, LimitedParty } from '../../preload/contract/limits.ts';
import type { ChangeKind } from '../../preload/contract/operation.ts';
import type { ProblemSlug } from '../../preload/contract/problem.ts';
import type { CallName } from '../billing/call-names.ts';
import type { PageLoss } from '../journal/audit-event.ts';
import type { Settlement } from '../journal/journal.ts';

/**
 * Something that has just happened, for whoever watches over many kiosks. `operation` is an idempotency key: it joins what belongs together
 * and is itself never sent.
 */
export type TelemetryEvent =
  /** One sending of a call is over, `milliseconds` after it began; null for an answer without a problem. */
  | {
      readonly kind: 'call-attempted';
      readonly call: CallName;
      readonly milliseconds: number;
      readonly operation: string | null;
      readonly problem: ProblemSlug | null;
    }
  | {
      readonly kind: 'operation-sent';
      readonly operation: string;
      readonly change: ChangeKind;
    }
  | {
      readonly kind: 'operation-settled';
      readonly operation: string;
      readonly change: ChangeKind;
      readonly outcome: Settlement['state'];
      /** Null unless the outcome has one. */
      readonly problem: ProblemSlug | null;
    }
  | { readonly kind: 'page-lost'; readonly reason: PageLoss }
  | { readonly kind: 'limit-reached'; readonly act: LimitedAct; readonly party: LimitedParty };

/** What the rest of main tells. Takes no time, and never throws. */
export interface Telemetry {
  note(event: TelemetryEvent): void;
}
