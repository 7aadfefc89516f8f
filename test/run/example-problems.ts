import type { Problem, ProblemSlug } from '../../preload/contract/problem.ts';

type Of<Slug extends ProblemSlug> = Extract<Problem, { readonly slug: Slug }>;

/** One of each kind, in the contract's order, with waiting times, tries, brands and banks such as there might be. */
const examples: { readonly [Slug in ProblemSlug]: Of<Slug> } = {
  'invalid-request': { slug: 'invalid-request' },
  'invalid-credentials': { slug: 'invalid-credentials' },
  'account-locked': { slug: 'account-locked', unlocksInSeconds: 900 },
  'code-mismatch': { slug: 'code-mismatch', attemptsLeft: 2 },
  'code-expired': { slug: 'code-expired' },
  'too-many-attempts': { slug: 'too-many-attempts', retryInSeconds: 900 },
  'resend-too-soon': { slug: 'resend-too-soon', resendableInSeconds: 45 },
  'address-refused': { slug: 'address-refused' },
  'session-expired': { slug: 'session-expired' },
  forbidden: { slug: 'forbidden' },
  'not-found': { slug: 'not-found' },
  'login-unknown': { slug: 'login-unknown' },
  'card-not-usable': { slug: 'card-not-usable' },
  'card-already-registered': { slug: 'card-already-registered' },
  'card-expired': { slug: 'card-expired' },
  'brand-not-accepted': {
    slug: 'brand-not-accepted',
    acceptedBrands: ['jcb', 'visa', 'mastercard'],
  },
  'debit-card-not-accepted': {
    slug: 'debit-card-not-accepted',
    debitIssuers: ['みどり野銀行', 'あおうみ銀行'],
  },
  'encryption-key-unknown': { slug: 'encryption-key-unknown' },
  'card-data-unreadable': { slug: 'card-data-unreadable' },
  'version-conflict': { slug: 'version-conflict', version: '7' },
  'idempotency-conflict': { slug: 'idempotency-conflict' },
  'operation-in-flight': { slug: 'operation-in-flight' },
  'registration-limit': { slug: 'registration-limit', retryInSeconds: 7200 },
  'rate-limited': { slug: 'rate-limited', retryInSeconds: 20 },
  maintenance: { slug: 'maintenance', retryInSeconds: 1800 },
  'unknown-problem': { slug: 'unknown-problem', status: 500 },
  'no-connection': { slug: 'no-connection' },
  'timed-out': { slug: 'timed-out' },
  'protocol-violation': { slug: 'protocol-violation' },
  'certificate-refused': { slug: 'certificate-refused' },
  'encryption-key-refused': { slug: 'encryption-key-refused' },
  'not-carried-out': { slug: 'not-carried-out' },
  'keychain-unavailable': { slug: 'keychain-unavailable' },
  'journal-unavailable': { slug: 'journal-unavailable' },
  'posture-refused': { slug: 'posture-refused', codes: ['clock-off', 'disk-nearly-full'] },
};

/** The same where nobody can say how long to wait. */
const withoutWait: readonly Problem[] = [
  { slug: 'account-locked', unlocksInSeconds: null },
  { slug: 'too-many-attempts', retryInSeconds: null },
  { slug: 'registration-limit', retryInSeconds: null },
  { slug: 'rate-limited', retryInSeconds: null },
  { slug: 'maintenance', retryInSeconds: null },
];

/** Every problem, and after it the same without a known wait. */
export const exampleProblems: readonly Problem[] = Object.values<Problem>(examples).flatMap(
  (problem) => [problem, ...withoutWait.filter(({ slug }) => slug === problem.slug)],
);
