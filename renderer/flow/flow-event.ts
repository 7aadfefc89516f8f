import type { ReadContractAnswer } from '../../preload/contract/customer-contract.ts';
import type { FindAnswer, SearchAnswer } from '../../preload/contract/customers.ts';
import type { Service } from '../../preload/contract/kiosk-profile.ts';
import type { LimitNotice } from '../../preload/contract/limits.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { LogInAnswer, SendCodeAnswer, VerifyAnswer } from '../../preload/contract/login.ts';
import type {
  OperationAnswer,
  PendingOperation,
  PrepareAnswer,
} from '../../preload/contract/operation.ts';
import type { PostureCode } from '../../preload/contract/posture.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import type {
  LogExportAnswer,
  NextPinTry,
  PanelAnswer,
  PanelEndAnswer,
  PanelPinAnswer,
} from '../../preload/contract/staff-panel.ts';
import type {
  HandOverAnswer,
  TakeBackAnswer,
  UnlockAnswer,
} from '../../preload/contract/staff-work.ts';
import type { Display } from './display.ts';
import type { FieldName } from './form-state.ts';
import type { Attempt } from './under-way.ts';

/**
 * Buttons, by the `data-action` they bear; `search` is Enter in the search field, `open-panel` staff's hidden gesture, and `read-panel`
 * any use of the panel after a while.
 */
export type Action =
  | 'begin'
  | 'choose-selfcare'
  | 'choose-counter'
  | 'log-in'
  | 'send-code'
  | 'resend-code'
  | 'verify'
  | 'register-card'
  | 'search'
  | 'next-page'
  | 'previous-page'
  | 'new-registration'
  | 'hand-over'
  | 'done'
  | 'review'
  | 'reset'
  | 'back'
  | 'register'
  | 'update'
  | 'delete'
  | 'back-to-menu'
  | 'back-to-list'
  | 'log-out'
  | 'finish'
  | 'retry'
  | 'check-outcome'
  | 'open-panel'
  | 'unlock-panel'
  | 'read-panel'
  | 'export-log'
  | 'restart'
  | 'leave-kiosk'
  | 'close-panel'
  | 'accept'
  | 'dismiss'
  | 'stay';

/** What a person does. */
export type PersonEvent =
  | { readonly type: 'pressed'; readonly action: Action }
  | { readonly type: 'typed'; readonly field: FieldName; readonly value: string }
  | { readonly type: 'left'; readonly field: FieldName }
  | { readonly type: 'query-typed'; readonly query: string }
  /** `edit-customer` on one row of the list. */
  | { readonly type: 'customer-chosen'; readonly customerId: string }
  /** `seen` below what became of these operations: all that were shown there. */
  | { readonly type: 'pending-seen'; readonly idempotencyKeys: readonly string[] }
  /** `choose-drive` on one of the drives that the log can go to. */
  | { readonly type: 'drive-chosen'; readonly driveId: string }
  | { readonly type: 'language-chosen'; readonly locale: Locale }
  /** What is absent stays as it is. */
  | { readonly type: 'display-chosen'; readonly display: Partial<Display> };

type Answered<Type extends string, Answer> = {
  readonly type: Type;
  readonly attempt: Attempt;
  readonly answer: Answer;
};

/** What main answers, with the attempt that it answers. */
export type AnswerEvent =
  | Answered<'log-in-answered', LogInAnswer>
  | Answered<'send-code-answered', SendCodeAnswer>
  | Answered<'resend-answered', SendCodeAnswer>
  | Answered<'verify-answered', VerifyAnswer>
  | Answered<'contract-answered', ReadContractAnswer>
  | Answered<'search-answered', SearchAnswer>
  | Answered<'find-answered', FindAnswer>
  | Answered<'prepare-answered', PrepareAnswer>
  | Answered<'operation-answered', OperationAnswer>
  | Answered<'hand-over-answered', HandOverAnswer>
  | Answered<'take-back-answered', TakeBackAnswer>
  | Answered<'unlock-answered', UnlockAnswer>
  | Answered<'next-try-answered', NextPinTry>
  | Answered<'unlock-panel-answered', PanelPinAnswer>
  | Answered<'read-panel-answered', PanelAnswer>
  | Answered<'export-log-answered', LogExportAnswer>
  | Answered<'end-kiosk-answered', PanelEndAnswer>;

/** What happens by itself. */
export type OutsideEvent =
  | { readonly type: 'service-changed'; readonly service: Service }
  | { readonly type: 'relaxed-changed'; readonly relaxed: readonly PostureCode[] }
  | { readonly type: 'pending-changed'; readonly pending: readonly PendingOperation[] }
  | { readonly type: 'limits-changed'; readonly limits: readonly LimitNotice[] }
  | { readonly type: 'session-ended'; readonly failure: Failure }
  /** Something that the screen does by itself is due: asking again, or searching for what was typed. */
  | { readonly type: 'asking-due' }
  | { readonly type: 'idle-warned' }
  | { readonly type: 'idle-ended' };

export type FlowEvent = PersonEvent | AnswerEvent | OutsideEvent;
