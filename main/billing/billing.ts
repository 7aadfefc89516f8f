import type { CustomerContract } from '../../preload/contract/customer-contract.ts';
import type { CustomerPage } from '../../preload/contract/customers.ts';
import type { FlowName } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { Actor, CodeSent } from '../../preload/contract/login.ts';
import type { ChallengeAction, EncryptionKey, Outcome } from '../../preload/contract/operation.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import type { AccessTokens } from './access-tokens.ts';
import type { BillingAnswer } from './answer.ts';
import type { Contact } from './contact.ts';
import type { Effort } from './effort.ts';

export type Delivery = CodeSent | { readonly state: 'address-required' };

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

export interface NewCustomer {
  readonly name: string;
  readonly phone: string;
  readonly encryptedCard: string;
}

/** Whom a change is about, as they were when staff saw them. */
export interface SeenCustomer {
  readonly customerId: string;
  readonly version: string;
}

/** What is absent stays as it is. */
export interface CustomerChange {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly encryptedCard?: string | undefined;
}

/** What an operation has come to: the answer to a change, or to `GET /operations/{key}`. */
export type OperationState =
  | { readonly state: 'succeeded'; readonly outcome: Outcome }
  | { readonly state: 'action-required'; readonly action: ChallengeAction }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'in-progress' };

/** The billing contract, version 1, call by call. Nothing here throws for what a backend or a network may do. */
export interface Billing {
  logIn(input: {
    flow: FlowName;
    loginId: string;
    password: string;
  }): Promise<BillingAnswer<{ loginAttemptId: string; delivery: Delivery }>>;
  /** The first sending to staff, to the address that they have typed. */
  sendCode(input: {
    loginAttemptId: string;
    emailAddress: string;
  }): Promise<BillingAnswer<Delivery>>;
  resendCode(loginAttemptId: string): Promise<BillingAnswer<Delivery>>;
  verify(input: {
    loginAttemptId: string;
    code: string;
  }): Promise<BillingAnswer<{ tokens: Tokens; actor: Actor }>>;
  /** Spends the refresh token. Never repeated: a lost answer is for the caller to judge. */
  refresh(refreshToken: string): Promise<BillingAnswer<Tokens>>;
  /** Revokes the session's tokens; an expired access token will do. */
  revoke(accessToken: string): Promise<BillingAnswer<null>>;
  /** A key that this kiosk may encrypt with, or `encryption-key-refused` when the backend offers none such. */
  encryptionKey(effort?: Effort): Promise<BillingAnswer<EncryptionKey>>;
  readContract(access: AccessTokens): Promise<BillingAnswer<CustomerContract>>;
  putPaymentMethod(
    input: { idempotencyKey: string; encryptedCard: string },
    access: AccessTokens,
    effort?: Effort,
  ): Promise<BillingAnswer<OperationState>>;
  /** One page; `cursor` is null for the first. The backend may give fewer than `limit`. */
  searchCustomers(
    wanted: { query: string; cursor: string | null; limit: number },
    access: AccessTokens,
  ): Promise<BillingAnswer<CustomerPage>>;
  postCustomer(
    input: { idempotencyKey: string } & NewCustomer,
    access: AccessTokens,
    effort?: Effort,
  ): Promise<BillingAnswer<OperationState>>;
  patchCustomer(
    input: { idempotencyKey: string } & SeenCustomer & CustomerChange,
    access: AccessTokens,
    effort?: Effort,
  ): Promise<BillingAnswer<OperationState>>;
  deleteCustomer(
    input: { idempotencyKey: string } & SeenCustomer,
    access: AccessTokens,
    effort?: Effort,
  ): Promise<BillingAnswer<OperationState>>;
  readOperation(
    idempotencyKey: string,
    access: AccessTokens,
    effort: Effort,
  ): Promise<BillingAnswer<OperationState>>;
  /** The language of the screen, for `Accept-Language`. */
  speak(locale: Locale): void;
  /** Tells how each attempt of each call went on the line; returns how to stop listening. */
  onContact(listener: (contact: Contact) => void): () => void;
}
