import type { Problem, ProblemSlug } from '../../preload/contract/problem.ts';
import { problems } from '../renderer/flow/builders.ts';

type Of<Slug extends ProblemSlug> = Extract<Problem, { readonly slug: Slug }>;

/** One of each kind, in the contract's order, with waiting times, tries, brands and banks such as there might be. */
const examples: { readonly [Slug in ProblemSlug]: Of<Slug> } = {
  ...problems,
  'account-locked': { slug: 'account-locked', unlocksInSeconds: 900 },
  'too-many-attempts': { slug: 'too-many-attempts', retryInSeconds: 900 },
  'resend-too-soon': { slug: 'resend-too-soon', resendableInSeconds: 45 },
  'brand-not-accepted': {
    slug: 'brand-not-accepted',
    acceptedBrands: ['jcb', 'visa', 'mastercard'],
  },
  'debit-card-not-accepted': {
    slug: 'debit-card-not-accepted',
    debitIssuers: ['みどり野銀行', 'あおうみ銀行'],
  },
  'registration-limit': { slug: 'registration-limit', retryInSeconds: 7200 },
  'rate-limited': { slug: 'rate-limited', retryInSeconds: 20 },
  maintenance: { slug: 'maintenance', retryInSeconds: 1800 },
  'unknown-problem': { slug: 'unknown-problem', status: 500 },
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
