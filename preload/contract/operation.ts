import type { Failure } from './problem.ts';

/** An RSA public key as a JWK (RFC 7517), checked by main: use `enc`, RSA-OAEP-256, 2,048 bits or more, not expired, pinned if pins are set. */
export interface EncryptionKey {
  readonly kty: 'RSA';
  readonly kid: string;
  readonly n: string;
  readonly e: string;
}

/** What the page needs to send one decision of a person, and to encrypt a card for it. */
export type PrepareAnswer =
  | {
      readonly state: 'prepared';
      /** UUID; goes into the JWE and into the header. */
      readonly idempotencyKey: string;
      /** Derived from the key; shown where there is no reference from the backend yet. */
      readonly enquiryNumber: string;
      readonly encryptionKey: EncryptionKey;
    }
  | Failure;

/** What the backend did. Months are `YYYY-MM`. */
export interface Outcome {
  readonly result: 'registered' | 'updated' | 'deleted';
  readonly reference: string;
  readonly maskedNumber: string;
  readonly brand: string;
  /** Whom it was done for, as the backend has them now; null in `selfcare`. */
  readonly customer: {
    readonly customerId: string;
    readonly name: string;
    readonly phone: string;
    readonly version: string;
  } | null;
  readonly effective: { readonly usageMonth: string; readonly billedMonth: string } | null;
}

/** The card issuer wants to hear from the cardholder (EMV 3-D Secure). */
export interface ChallengeAction {
  readonly kind: 'three-d-secure';
  readonly url: string;
  readonly expiresInSeconds: number;
}

/** Where an operation stands. `unknown`: nobody can tell yet, and nothing may be assumed. */
export type OperationAnswer =
  | { readonly state: 'carried-out'; readonly outcome: Outcome }
  | { readonly state: 'action-required'; readonly action: ChallengeAction }
  | { readonly state: 'unknown' }
  | Failure;
