import { z } from 'zod';
import { acceptedBrands, debitIssuers } from '../rules/accepted-brands.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';

const moment = z.iso.datetime({ offset: true });
const inOneMinute = (now: number): string => toTimestamp(now + 60_000);

const plainSlugs = [
  'invalid-credentials',
  'code-expired',
  'address-refused',
  'session-expired',
  'forbidden',
  'not-found',
  'operation-unknown',
  'login-unknown',
  'card-not-usable',
  'card-already-registered',
  'card-expired',
  'encryption-key-unknown',
  'card-data-unreadable',
  'idempotency-conflict',
] as const;

/** Any problem of the contract as control may order it; a member that must be there gets a plausible value if left out. */
export const givenProblemSchema = (now: number) =>
  z.discriminatedUnion('slug', [
    z.strictObject({ slug: z.enum(plainSlugs) }),
    z.strictObject({
      slug: z.literal('invalid-request'),
      errors: z
        .array(z.strictObject({ pointer: z.string(), reason: z.string() }))
        .default([{ pointer: '', reason: 'ordered by control' }]),
    }),
    z.strictObject({ slug: z.literal('account-locked'), unlocksAt: moment.exactOptional() }),
    z.strictObject({
      slug: z.literal('code-mismatch'),
      attemptsLeft: z.int().min(0).default(4),
    }),
    z.strictObject({
      slug: z.literal('too-many-attempts'),
      retryAt: moment.default(inOneMinute(now)),
    }),
    z.strictObject({
      slug: z.literal('resend-too-soon'),
      resendableAt: moment.default(inOneMinute(now)),
    }),
    z.strictObject({
      slug: z.literal('brand-not-accepted'),
      acceptedBrands: z.array(z.string()).default([...acceptedBrands]),
    }),
    z.strictObject({
      slug: z.literal('debit-card-not-accepted'),
      debitIssuers: z.array(z.string()).default([...debitIssuers]),
    }),
    z.strictObject({ slug: z.literal('version-conflict'), version: z.string().default('2') }),
    z.strictObject({ slug: z.literal('operation-in-flight'), retryAt: moment.exactOptional() }),
    z.strictObject({ slug: z.literal('registration-limit'), retryAt: moment.exactOptional() }),
    z.strictObject({
      slug: z.literal('rate-limited'),
      retryAfterSeconds: z.int().min(0).default(30),
    }),
    z.strictObject({
      slug: z.literal('maintenance'),
      retryAfterSeconds: z.int().min(0).default(30),
      until: moment.exactOptional(),
    }),
  ]);
