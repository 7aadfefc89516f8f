import { z } from 'zod';
import type { CardBrand } from '../../preload/contract/card-brand.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import type { BackendTime } from './backend-time.ts';
import { knownBrands } from './known-brands.ts';
import { moment } from './moment.ts';

/** What the members of a problem are read against. */
export interface ProblemContext {
  readonly time: BackendTime;
  /** What `Retry-After` said, in seconds. */
  readonly retryAfter: number | null;
}

/** Null when the members do not fit the contract. */
export type ProblemReader = (members: unknown, context: ProblemContext) => Problem | null;

const reading =
  <Members>(
    schema: z.ZodType<Members>,
    problem: (members: Members, context: ProblemContext) => Problem,
  ): ProblemReader =>
  (members, context) => {
    const parsed = schema.safeParse(members);
    return parsed.success ? problem(parsed.data, context) : null;
  };

const bare =
  (problem: Problem): ProblemReader =>
  () =>
    problem;

const secondsOrNull = (at: string | null | undefined, { time }: ProblemContext): number | null =>
  at === null || at === undefined ? null : time.secondsUntil(at);

const retryAt = z.object({ retryAt: moment.nullish() });

/** The contract's problems by slug: how the members of each become what the page knows. */
export const problemReaders: Readonly<Record<string, ProblemReader>> = {
  'invalid-request': bare({ slug: 'invalid-request' }),
  'invalid-credentials': bare({ slug: 'invalid-credentials' }),
  'account-locked': reading(z.object({ unlocksAt: moment.nullish() }), (members, context) => ({
    slug: 'account-locked',
    unlocksInSeconds: secondsOrNull(members.unlocksAt, context),
  })),
  'code-mismatch': reading(z.object({ attemptsLeft: z.int().min(0) }), ({ attemptsLeft }) => ({
    slug: 'code-mismatch',
    attemptsLeft,
  })),
  'code-expired': bare({ slug: 'code-expired' }),
  'too-many-attempts': reading(retryAt, (members, context) => ({
    slug: 'too-many-attempts',
    retryInSeconds: secondsOrNull(members.retryAt, context) ?? context.retryAfter,
  })),
  'resend-too-soon': reading(z.object({ resendableAt: moment }), ({ resendableAt }, { time }) => ({
    slug: 'resend-too-soon',
    resendableInSeconds: time.secondsUntil(resendableAt),
  })),
  'address-refused': bare({ slug: 'address-refused' }),
  'session-expired': bare({ slug: 'session-expired' }),
  forbidden: bare({ slug: 'forbidden' }),
  'not-found': bare({ slug: 'not-found' }),
  'operation-unknown': bare({ slug: 'not-carried-out' }),
  'login-unknown': bare({ slug: 'login-unknown' }),
  'card-not-usable': bare({ slug: 'card-not-usable' }),
  'card-already-registered': bare({ slug: 'card-already-registered' }),
  'card-expired': bare({ slug: 'card-expired' }),
  'brand-not-accepted': reading(
    z.object({ acceptedBrands: z.array(z.string()) }),
    ({ acceptedBrands }): { slug: 'brand-not-accepted'; acceptedBrands: CardBrand[] } => ({
      slug: 'brand-not-accepted',
      acceptedBrands: knownBrands(acceptedBrands),
    }),
  ),
  'debit-card-not-accepted': reading(
    z.object({ debitIssuers: z.array(z.string()) }),
    ({ debitIssuers }) => ({ slug: 'debit-card-not-accepted', debitIssuers }),
  ),
  'encryption-key-unknown': bare({ slug: 'encryption-key-unknown' }),
  'card-data-unreadable': bare({ slug: 'card-data-unreadable' }),
  'version-conflict': reading(z.object({ version: z.string() }), ({ version }) => ({
    slug: 'version-conflict',
    version,
  })),
  'idempotency-conflict': bare({ slug: 'idempotency-conflict' }),
  'operation-in-flight': bare({ slug: 'operation-in-flight' }),
  'registration-limit': reading(retryAt, (members, context) => ({
    slug: 'registration-limit',
    retryInSeconds: secondsOrNull(members.retryAt, context) ?? context.retryAfter,
  })),
  'rate-limited': (_members, { retryAfter }) => ({
    slug: 'rate-limited',
    retryInSeconds: retryAfter,
  }),
  maintenance: reading(z.object({ until: moment.nullish() }), (members, context) => ({
    slug: 'maintenance',
    retryInSeconds: context.retryAfter ?? secondsOrNull(members.until, context),
  })),
};
