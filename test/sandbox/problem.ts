/** A fault in a request: `pointer` is a JSON Pointer (RFC 6901) into the body, or `/header/<Name>`. */
export interface RequestFault {
  readonly pointer: string;
  readonly reason: string;
}

/** Every problem of the billing contract, with its extra members. Moments are RFC 3339. */
export type Problem =
  | { readonly slug: 'invalid-request'; readonly errors: readonly RequestFault[] }
  | { readonly slug: 'invalid-credentials' }
  | { readonly slug: 'account-locked'; readonly unlocksAt?: string }
  | { readonly slug: 'code-mismatch'; readonly attemptsLeft: number }
  | { readonly slug: 'code-expired' }
  | { readonly slug: 'too-many-attempts'; readonly retryAt: string }
  | { readonly slug: 'resend-too-soon'; readonly resendableAt: string }
  | { readonly slug: 'address-refused' }
  | { readonly slug: 'session-expired' }
  | { readonly slug: 'forbidden' }
  | { readonly slug: 'not-found' }
  | { readonly slug: 'operation-unknown' }
  | { readonly slug: 'login-unknown' }
  | { readonly slug: 'card-not-usable' }
  | { readonly slug: 'card-already-registered' }
  | { readonly slug: 'card-expired' }
  | { readonly slug: 'brand-not-accepted'; readonly acceptedBrands: readonly string[] }
  | { readonly slug: 'debit-card-not-accepted'; readonly debitIssuers: readonly string[] }
  | { readonly slug: 'encryption-key-unknown' }
  | { readonly slug: 'card-data-unreadable' }
  | { readonly slug: 'version-conflict'; readonly version: string }
  | { readonly slug: 'idempotency-conflict' }
  | { readonly slug: 'operation-in-flight'; readonly retryAt?: string }
  | { readonly slug: 'registration-limit'; readonly retryAt?: string }
  | { readonly slug: 'rate-limited'; readonly retryAfterSeconds: number }
  | {
      readonly slug: 'maintenance';
      readonly retryAfterSeconds: number;
      readonly until?: string;
    };

export type ProblemSlug = Problem['slug'];

/** The status and the title (for developers, never shown) of each problem, as the contract's table has them. */
export const problemTable: Readonly<
  Record<ProblemSlug, { readonly status: number; readonly title: string }>
> = {
  'invalid-request': { status: 400, title: 'The request is malformed or lacks a member' },
  'invalid-credentials': { status: 401, title: 'Login ID or password is wrong' },
  'account-locked': { status: 403, title: 'The account is locked after too many failures' },
  'code-mismatch': { status: 422, title: 'The one-time code is wrong' },
  'code-expired': { status: 410, title: 'The one-time code is too old or was replaced' },
  'too-many-attempts': { status: 429, title: 'This login attempt is over' },
  'resend-too-soon': { status: 429, title: 'A code was sent a moment ago' },
  'address-refused': { status: 422, title: 'No code can be sent to that address' },
  'session-expired': { status: 401, title: 'The session is unknown, expired or revoked' },
  forbidden: { status: 403, title: 'The actor may not do this' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'operation-unknown': { status: 404, title: 'No such operation ever arrived' },
  'login-unknown': { status: 404, title: 'There is no such login attempt' },
  'card-not-usable': { status: 422, title: 'The card was declined' },
  'card-already-registered': { status: 409, title: 'The card is the payment method already' },
  'card-expired': { status: 422, title: 'The card has expired' },
  'brand-not-accepted': { status: 422, title: 'Cards of this brand are not accepted' },
  'debit-card-not-accepted': { status: 422, title: 'Debit cards of this issuer are not accepted' },
  'encryption-key-unknown': { status: 422, title: 'The encryption key has been retired' },
  'card-data-unreadable': { status: 422, title: 'The card data do not decrypt or do not fit' },
  'version-conflict': { status: 412, title: 'The customer was changed meanwhile' },
  'idempotency-conflict': { status: 422, title: 'The idempotency key was used differently before' },
  'operation-in-flight': { status: 409, title: 'The first request with this key is still running' },
  'registration-limit': { status: 429, title: 'Too many different cards' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  maintenance: { status: 503, title: 'The backend is being maintained' },
};

/** `application/problem+json` (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly [extra: string]: unknown;
}

/** The problem as it goes over the wire; the wait of `Retry-After` is a header's, so it is left out. */
export const toProblemBody = (problem: Problem): ProblemBody => {
  const { slug, ...extra } = problem;
  const members = Object.entries(extra).filter(([name]) => name !== 'retryAfterSeconds');
  return {
    type: `urn:madoguchi:problem:${slug}`,
    ...problemTable[slug],
    ...Object.fromEntries(members),
  };
};
