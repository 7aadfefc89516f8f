import { z } from 'zod';
import type { Failure } from './problem.ts';

/** What a person can decide to have done; each is sent under an idempotency key of its own. */
export const changeKinds = [
  'register-card',
  'register-customer',
  'change-customer',
  'delete-customer',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/**
 * By what people tell a card from another: brand and last four digits, of the card that is sent or, where none is, of the one on file.
 * SECURITY: leak: the only thing of a card that main ever holds in clear, and keeps on disk (PCI DSS 3.4.1 allows more).
 */
export const cardLabel = z.strictObject({
  brand: z.string().regex(/^[a-z]{1,16}(-[a-z]{1,16}){0,2}$/),
  lastFour: z.string().regex(/^\d{4}$/),
});

export type CardLabel = Readonly<z.infer<typeof cardLabel>>;

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

/**
 * A decision of which somebody at this kiosk should know: nobody can tell yet what became of it, or it was found out when the person was no
 * longer there to be told.
 */
export interface PendingOperation {
  readonly idempotencyKey: string;
  readonly enquiryNumber: string;
  readonly change: ChangeKind;
  readonly label: CardLabel | null;
  /** When it was sent first: RFC 3339, in UTC. */
  readonly decidedAt: string;
  readonly standing: PendingStanding;
}

export type PendingStanding =
  /** The backend is being asked, in the background. */
  | { readonly state: 'asking' }
  /** It can be asked again once staff of the same shop log in. */
  | { readonly state: 'awaiting-staff' }
  | { readonly state: 'carried-out'; readonly reference: string }
  | { readonly state: 'not-carried-out' }
  /** The kiosk has no means left to ask: only the billing office can tell, by the enquiry number. */
  | { readonly state: 'beyond-asking' };

/** A decision that was on its way when the page was lost; the new page goes on with it. */
export interface LostDecision {
  readonly idempotencyKey: string;
  readonly enquiryNumber: string;
  readonly change: ChangeKind;
}
