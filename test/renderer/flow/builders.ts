import type { CustomerContract } from '../../../preload/contract/customer-contract.ts';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { CodeSent } from '../../../preload/contract/login.ts';
import type { Outcome, PrepareAnswer } from '../../../preload/contract/operation.ts';
import type { Failure, Problem, ProblemSlug } from '../../../preload/contract/problem.ts';

export const profile: KioskProfile = {
  posture: 'kiosk',
  flows: ['selfcare'],
  locales: ['ja', 'en'],
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00-19:00' },
  idle: { idleSeconds: 60, warningSeconds: 30 },
  night: null,
  securityCodeInCounter: 'not-asked',
  lockedStaff: null,
  lostPage: null,
  pending: [],
  clockAheadMilliseconds: 0,
  practice: true,
  service: { state: 'online' },
  build: 'production',
  relaxed: [],
  staffPanel: 'absent',
  limits: [],
};

export const actor = { kind: 'customer', contractLabel: 'A-1234' } as const;

export const contract: CustomerContract = {
  serviceName: 'Hikari',
  contractLabel: 'A-1234',
  paymentMethod: { state: 'none' },
  acceptedBrands: ['jcb', 'visa', 'mastercard', 'american-express', 'diners-club'],
  debitIssuers: [],
};

export const codeSent: CodeSent = {
  state: 'code-sent',
  maskedAddress: 't•••@example.jp',
  code: { length: 6, alphabet: 'digits', expiresInSeconds: 1800, resendableInSeconds: 30 },
};

export const outcome: Outcome = {
  result: 'registered',
  reference: 'R-1',
  maskedNumber: '************1111',
  brand: 'visa',
  customer: null,
  effective: { usageMonth: '2026-11', billedMonth: '2026-12' },
};

export const challengeAction = {
  kind: 'three-d-secure',
  url: 'https://issuer.example/challenge',
  expiresInSeconds: 300,
} as const;

type Prepared = Extract<PrepareAnswer, { readonly state: 'prepared' }>;

/** Keys for a decision. Nothing can be encrypted for this one. */
export const prepared = (name: string): Prepared => ({
  state: 'prepared',
  idempotencyKey: `key-${name}`,
  enquiryNumber: `Q-${name}`,
  encryptionKey: { kty: 'RSA', kid: 'kid', n: '', e: 'AQAB' },
});

/** One problem of every kind there is. */
export const problems: { readonly [Slug in ProblemSlug]: Extract<Problem, { slug: Slug }> } = {
  'invalid-request': { slug: 'invalid-request' },
  'invalid-credentials': { slug: 'invalid-credentials' },
  'account-locked': { slug: 'account-locked', unlocksInSeconds: 600 },
  'code-mismatch': { slug: 'code-mismatch', attemptsLeft: 2 },
  'code-expired': { slug: 'code-expired' },
  'too-many-attempts': { slug: 'too-many-attempts', retryInSeconds: 600 },
  'resend-too-soon': { slug: 'resend-too-soon', resendableInSeconds: 20 },
  'address-refused': { slug: 'address-refused' },
  'session-expired': { slug: 'session-expired' },
  forbidden: { slug: 'forbidden' },
  'not-found': { slug: 'not-found' },
  'login-unknown': { slug: 'login-unknown' },
  'card-not-usable': { slug: 'card-not-usable' },
  'card-already-registered': { slug: 'card-already-registered' },
  'card-expired': { slug: 'card-expired' },
  'brand-not-accepted': { slug: 'brand-not-accepted', acceptedBrands: ['visa'] },
  'debit-card-not-accepted': { slug: 'debit-card-not-accepted', debitIssuers: ['Bank'] },
  'encryption-key-unknown': { slug: 'encryption-key-unknown' },
  'card-data-unreadable': { slug: 'card-data-unreadable' },
  'version-conflict': { slug: 'version-conflict', version: '2' },
  'idempotency-conflict': { slug: 'idempotency-conflict' },
  'operation-in-flight': { slug: 'operation-in-flight' },
  'registration-limit': { slug: 'registration-limit', retryInSeconds: null },
  'rate-limited': { slug: 'rate-limited', retryInSeconds: 5 },
  maintenance: { slug: 'maintenance', retryInSeconds: null },
  'unknown-problem': { slug: 'unknown-problem', status: 418 },
  'no-connection': { slug: 'no-connection' },
  'timed-out': { slug: 'timed-out' },
  'protocol-violation': { slug: 'protocol-violation' },
  'certificate-refused': { slug: 'certificate-refused' },
  'encryption-key-refused': { slug: 'encryption-key-refused' },
  'not-carried-out': { slug: 'not-carried-out' },
  'keychain-unavailable': { slug: 'keychain-unavailable' },
  'journal-unavailable': { slug: 'journal-unavailable' },
  'posture-refused': { slug: 'posture-refused', codes: ['clock-off'] },
};

export const problemSlugs = Object.keys(problems) as ProblemSlug[];

export const failure = (slug: ProblemSlug): Failure => ({
  state: 'failed',
  problem: problems[slug],
  enquiryNumber: 'Q-MAIN',
});
