import { z } from 'zod';
import { cardLabel, changeKinds } from '../../preload/contract/operation.ts';
import type { ProblemSlug } from '../../preload/contract/problem.ts';
import type { OperationActor, SentOperation, Settlement } from './journal.ts';

export const staffActor = z.strictObject({
  kind: z.literal('staff'),
  loginId: z.string(),
  shopName: z.string(),
});

const operationActor: z.ZodType<OperationActor> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('customer') }),
  staffActor,
]);

/** A slug that a later version may know and this one does not is kept as it is. */
const problemSlug = z.custom<ProblemSlug>(
  (value) => typeof value === 'string' && /^[a-z]+(-[a-z]+)*$/.test(value),
);

export const settlementSchema: z.ZodType<Settlement> = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('carried-out'), reference: z.string() }),
  z.strictObject({ state: z.literal('not-carried-out'), problem: problemSlug }),
  z.strictObject({ state: z.literal('beyond-asking') }),
]);

export const sentOperation: z.ZodType<SentOperation> = z.strictObject({
  idempotencyKey: z.string(),
  change: z.enum(changeKinds),
  label: cardLabel.nullable(),
  actor: operationActor,
  sessionId: z.string(),
  backend: z.string(),
  at: z.string(),
});
