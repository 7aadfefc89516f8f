import type { FlowName } from '../../preload/contract/kiosk-profile.ts';
import type { CodeDetails, StaffActor } from '../../preload/contract/login.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import type { CounterChange } from './decision-state.ts';
import type { AddressForm, CodeForm, LoginForm } from './form-state.ts';
import type { Attempt, Instant, Operation } from './under-way.ts';

export interface Attract {
  readonly screen: 'attract';
}

/** Both flows are configured: staff choose. */
export interface FlowChoice {
  readonly screen: 'flow-choice';
}

/** Whether main keeps anything for staff that they have typed, while somebody else has the screen. */
export type KeptTyping = 'typed' | 'nothing';

/** What staff decided, and nobody can tell yet what became of it. SECURITY: nothing of any customer is in it. */
export interface PendingDecision {
  readonly change: CounterChange;
  readonly operation: Operation;
}

/** The session of this person goes on once the password has been typed again. */
export interface Unlocking {
  readonly kind: 'unlock';
  readonly actor: StaffActor;
  readonly kept: KeptTyping;
  readonly pending: PendingDecision | null;
}

/** Why ID and password are asked. */
export type LoginPurpose = { readonly kind: 'log-in'; readonly flow: FlowName } | Unlocking;

export interface Login {
  readonly screen: 'login';
  readonly purpose: LoginPurpose;
  readonly form: LoginForm;
  readonly waiting: Attempt | null;
  readonly failure: Failure | null;
}

/** The code that was sent, with the moment its seconds count from. */
export interface CodeDelivery {
  readonly maskedAddress: string;
  readonly code: CodeDetails;
  readonly receivedAt: Instant;
}

/** The code that has been sent to an address, before staff went back to it: it is still good. */
export interface EarlierCode {
  readonly emailAddress: string;
  readonly delivery: CodeDelivery;
}

/** Staff type the address that shall receive the code. */
export interface Address {
  readonly screen: 'address';
  readonly loginId: string;
  readonly form: AddressForm;
  readonly earlier: EarlierCode | null;
  readonly waiting: Attempt | null;
  readonly failure: Failure | null;
}

/** Where the code went: to the address that the contract has, or to the one that staff have typed. */
export type CodeOrigin =
  | { readonly flow: 'selfcare' }
  | { readonly flow: 'counter'; readonly emailAddress: string };

export interface Code {
  readonly screen: 'code';
  /** Kept so that going back shows it again; the password is never kept. */
  readonly loginId: string;
  readonly origin: CodeOrigin;
  readonly form: CodeForm;
  readonly delivery: CodeDelivery;
  readonly waiting: {
    readonly for: 'verification' | 'resending';
    readonly attempt: Attempt;
  } | null;
  readonly failure: Failure | null;
  /** What failed, and what `retry` therefore repeats. */
  readonly failed: 'verification' | 'resending' | null;
}
