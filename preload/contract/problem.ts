import type { CardBrand } from './card-brand.ts';
import type { PostureCode } from './posture.ts';

/** Seconds from the moment the page receives the answer, by the backend's clock, never the kiosk's. */
type Seconds = number;

/**
 * Every reason why something did not happen, as the page knows it: the billing contract's RFC 9457 problems by slug,
 * then those the kiosk finds itself. Moments have become seconds from now, so the kiosk's own clock does not matter.
 */
export type Problem =
  | { readonly slug: 'invalid-request' }
  | { readonly slug: 'invalid-credentials' }
  | { readonly slug: 'account-locked'; readonly unlocksInSeconds: Seconds | null }
  | { readonly slug: 'code-mismatch'; readonly attemptsLeft: number }
  | { readonly slug: 'code-expired' }
  | { readonly slug: 'too-many-attempts'; readonly retryInSeconds: Seconds | null }
  | { readonly slug: 'resend-too-soon'; readonly resendableInSeconds: Seconds }
  | { readonly slug: 'address-refused' }
  | { readonly slug: 'session-expired' }
  | { readonly slug: 'forbidden' }
  | { readonly slug: 'not-found' }
  | { readonly slug: 'login-unknown' }
  | { readonly slug: 'card-not-usable' }
  | { readonly slug: 'card-already-registered' }
  | { readonly slug: 'card-expired' }
  | { readonly slug: 'brand-not-accepted'; readonly acceptedBrands: readonly CardBrand[] }
  | { readonly slug: 'debit-card-not-accepted'; readonly debitIssuers: readonly string[] }
  | { readonly slug: 'encryption-key-unknown' }
  | { readonly slug: 'card-data-unreadable' }
  | { readonly slug: 'version-conflict'; readonly version: string }
  | { readonly slug: 'idempotency-conflict' }
  | { readonly slug: 'operation-in-flight' }
  | { readonly slug: 'registration-limit'; readonly retryInSeconds: Seconds | null }
  | { readonly slug: 'rate-limited'; readonly retryInSeconds: Seconds | null }
  | { readonly slug: 'maintenance'; readonly retryInSeconds: Seconds | null }
  /** A problem type that this version does not know. */
  | { readonly slug: 'unknown-problem'; readonly status: number }
  | { readonly slug: 'no-connection' }
  | { readonly slug: 'timed-out' }
  | { readonly slug: 'protocol-violation' }
  | { readonly slug: 'certificate-refused' }
  | { readonly slug: 'encryption-key-refused' }
  /** The backend has said that the operation never took place, and nothing else stood in the way. */
  | { readonly slug: 'not-carried-out' }
  | { readonly slug: 'keychain-unavailable' }
  /** The kiosk cannot write its journal or audit trail, and therefore sends nothing. */
  | { readonly slug: 'journal-unavailable' }
  /** The self-test has found the machine or the package unfit; the codes are for staff. Nobody is served. */
  | { readonly slug: 'posture-refused'; readonly codes: readonly PostureCode[] };

export type ProblemSlug = Problem['slug'];

/** The answer of a call that did not succeed; `enquiryNumber` is what a person reads out to support. */
export interface Failure {
  readonly state: 'failed';
  readonly problem: Problem;
  readonly enquiryNumber: string;
}
