import type { Problem, ProblemSlug } from '../../preload/contract/problem.ts';

/**
 * The screen where a problem is shown. Of two, the one where the card was typed, or the one from which the work began.
 * `where-the-person-was` keeps all that was typed.
 */
export type Landing =
  | 'login'
  | 'address'
  | 'code'
  | 'card-or-edit'
  | 'edit'
  | 'menu-or-list'
  | 'where-the-person-was'
  | 'outcome-unknown'
  | 'out-of-service';

export interface ProblemLanding {
  readonly screen: Landing;
  /** Whether trying the same again can help by itself. */
  readonly retry: 'offered' | 'not-offered';
}

const on = (screen: Landing): ProblemLanding => ({ screen, retry: 'not-offered' });
const retried: ProblemLanding = { screen: 'where-the-person-was', retry: 'offered' };

/** Where a problem lands, as the billing contract's table says. */
export const problemLanding: Readonly<Record<ProblemSlug, ProblemLanding>> = {
  'invalid-credentials': on('login'),
  'account-locked': on('login'),
  'too-many-attempts': on('login'),
  'login-unknown': on('login'),
  'session-expired': on('login'),

  'address-refused': on('address'),

  'code-mismatch': on('code'),
  'code-expired': on('code'),
  'resend-too-soon': on('code'),

  'card-not-usable': on('card-or-edit'),
  'card-already-registered': on('card-or-edit'),
  'card-expired': on('card-or-edit'),
  'brand-not-accepted': on('card-or-edit'),
  'debit-card-not-accepted': on('card-or-edit'),
  'card-data-unreadable': on('card-or-edit'),
  'registration-limit': on('card-or-edit'),
  'encryption-key-unknown': on('card-or-edit'),

  'version-conflict': on('edit'),
  'not-found': on('menu-or-list'),

  forbidden: on('where-the-person-was'),
  'invalid-request': on('where-the-person-was'),
  'idempotency-conflict': on('where-the-person-was'),
  'protocol-violation': on('where-the-person-was'),
  'unknown-problem': on('where-the-person-was'),

  maintenance: retried,
  'rate-limited': retried,
  'no-connection': retried,
  'timed-out': retried,
  'not-carried-out': retried,
  'journal-unavailable': retried,

  'certificate-refused': on('out-of-service'),
  'encryption-key-refused': on('out-of-service'),
  'keychain-unavailable': on('out-of-service'),
  'posture-refused': on('out-of-service'),

  'operation-in-flight': on('outcome-unknown'),
};

/** Whether a `retry` button belongs beside this problem. */
export const offersRetry = (problem: Problem): boolean =>
  problemLanding[problem.slug].retry === 'offered';
