import type { Actor, CodeDetails } from '../../preload/contract/login.ts';
import type {
  ChallengeAction,
  CustomerContract,
  Outcome,
} from '../../preload/contract/payment-method.ts';
import type { Failure } from '../../preload/contract/problem.ts';

/** Names one call under way. An answer that bears another number than the state waits for is dropped. */
export type Attempt = number;

/** Milliseconds on the page's monotonic clock (`performance.now`). */
export type Instant = number;

/** What a person types into, by the input's `name`. */
export type FieldName =
  | 'loginId'
  | 'password'
  | 'code'
  | 'cardNumber'
  | 'expiryMonth'
  | 'expiryYear'
  | 'securityCode';

export type FieldFault = 'empty' | 'incomplete' | 'invalid' | 'not-accepted' | 'expired';

/** What was typed on a screen, and what has been found wrong with it. */
export interface Form<Name extends FieldName> {
  readonly values: Readonly<Record<Name, string>>;
  /** Found when a field was left or the action was pressed, gone as soon as the field is typed in again. */
  readonly faults: Readonly<Partial<Record<Name, FieldFault>>>;
  /** How often the action was refused because of faults: each time the summary shows and takes focus. 0 hides it. */
  readonly refusals: number;
}

export type LoginForm = Form<'loginId' | 'password'>;
export type CodeForm = Form<'code'>;
export type CardForm = Form<'cardNumber' | 'expiryMonth' | 'expiryYear' | 'securityCode'>;

/** The code that was sent, with the moment its seconds count from. */
export interface CodeDelivery {
  readonly maskedAddress: string;
  readonly code: CodeDetails;
  readonly receivedAt: Instant;
}

/** A registration that has been sent, or is about to be. */
export interface Operation {
  readonly idempotencyKey: string;
  readonly enquiryNumber: string;
}

export interface Attract {
  readonly screen: 'attract';
}

export interface Login {
  readonly screen: 'login';
  readonly form: LoginForm;
  readonly waiting: Attempt | null;
  readonly failure: Failure | null;
}

export interface Code {
  readonly screen: 'code';
  /** Kept so that going back shows it again; the password is never kept. */
  readonly loginId: string;
  readonly form: CodeForm;
  readonly delivery: CodeDelivery;
  readonly waiting: {
    readonly for: 'verification' | 'resending' | 'contract';
    readonly attempt: Attempt;
  } | null;
  readonly failure: Failure | null;
  /** What failed, and what `retry` therefore repeats. */
  readonly failed: 'verification' | 'resending' | null;
}

export interface Menu {
  readonly screen: 'menu';
  readonly actor: Actor;
  /** Null while it has not been read yet. */
  readonly contract: CustomerContract | null;
  readonly waiting: Attempt | null;
  readonly failure: Failure | null;
}

/** From here on the contract is known. */
interface LoggedIn {
  readonly actor: Actor;
  readonly contract: CustomerContract;
}

export interface Card extends LoggedIn {
  readonly screen: 'card';
  readonly form: CardForm;
  readonly failure: Failure | null;
}

export interface Confirm extends LoggedIn {
  readonly screen: 'confirm';
  readonly form: CardForm;
  readonly failure: Failure | null;
}

export interface Submitting extends LoggedIn {
  readonly screen: 'submitting';
  readonly form: CardForm;
  readonly attempt: Attempt;
  /** True for the one repetition after `encryption-key-unknown`. */
  readonly repeated: boolean;
  /** Null until the operation has its key. */
  readonly operation: Operation | null;
  readonly startedAt: Instant;
}

export interface Challenge extends LoggedIn {
  readonly screen: 'challenge';
  readonly form: CardForm;
  readonly operation: Operation;
  readonly action: ChallengeAction;
  readonly receivedAt: Instant;
  /** When the backend is asked next by itself. */
  readonly asksAgainAt: Instant;
  readonly waiting: Attempt | null;
}

export interface Complete extends LoggedIn {
  readonly screen: 'complete';
  readonly outcome: Outcome;
  readonly waiting: Attempt | null;
}

export interface OutcomeUnknown extends LoggedIn {
  readonly screen: 'outcome-unknown';
  readonly form: CardForm;
  readonly operation: Operation;
  /** How often the backend has been asked so far, and when it is asked next by itself. */
  readonly asked: number;
  readonly asksAgainAt: Instant;
  readonly waiting: Attempt | null;
}

export interface OutOfService {
  readonly screen: 'out-of-service';
  readonly failure: Failure;
  /** When the page tries again by itself; null when main says of itself that it can serve again. */
  readonly retriesAt: Instant | null;
}

/** Where a person is. One state a screen; everything a screen shows is in its state. */
export type FlowState =
  | Attract
  | Login
  | Code
  | Menu
  | Card
  | Confirm
  | Submitting
  | Challenge
  | Complete
  | OutcomeUnknown
  | OutOfService;
