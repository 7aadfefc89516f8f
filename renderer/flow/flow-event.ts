import type { Service } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { LogInAnswer, SendCodeAnswer, VerifyAnswer } from '../../preload/contract/login.ts';
import type {
  PrepareAnswer,
  ReadContractAnswer,
  RegisterAnswer,
} from '../../preload/contract/payment-method.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import type { Attempt, FieldName } from './flow-state.ts';
import type { Display } from './kiosk-state.ts';

/** Buttons, by the `data-action` they bear. */
export type Action =
  | 'begin'
  | 'log-in'
  | 'resend-code'
  | 'verify'
  | 'register-card'
  | 'review'
  | 'reset'
  | 'back'
  | 'register'
  | 'back-to-menu'
  | 'log-out'
  | 'finish'
  | 'retry'
  | 'check-outcome'
  | 'accept'
  | 'dismiss'
  | 'stay';

/** What a person does. */
export type PersonEvent =
  | { readonly type: 'pressed'; readonly action: Action }
  | { readonly type: 'typed'; readonly field: FieldName; readonly value: string }
  | { readonly type: 'left'; readonly field: FieldName }
  | { readonly type: 'language-chosen'; readonly locale: Locale }
  /** What is absent stays as it is. */
  | { readonly type: 'display-chosen'; readonly display: Partial<Display> };

/** What main answers, with the attempt that it answers. */
export type AnswerEvent =
  | { readonly type: 'log-in-answered'; readonly attempt: Attempt; readonly answer: LogInAnswer }
  | { readonly type: 'resend-answered'; readonly attempt: Attempt; readonly answer: SendCodeAnswer }
  | { readonly type: 'verify-answered'; readonly attempt: Attempt; readonly answer: VerifyAnswer }
  | {
      readonly type: 'contract-answered';
      readonly attempt: Attempt;
      readonly answer: ReadContractAnswer;
    }
  | { readonly type: 'prepare-answered'; readonly attempt: Attempt; readonly answer: PrepareAnswer }
  | {
      readonly type: 'register-answered';
      readonly attempt: Attempt;
      readonly answer: RegisterAnswer;
    };

/** What happens by itself. */
export type OutsideEvent =
  | { readonly type: 'service-changed'; readonly service: Service }
  | { readonly type: 'session-ended'; readonly failure: Failure }
  | { readonly type: 'asking-due' }
  | { readonly type: 'idle-warned' }
  | { readonly type: 'idle-ended' };

export type FlowEvent = PersonEvent | AnswerEvent | OutsideEvent;
