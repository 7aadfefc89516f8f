import { z } from 'zod';
import type { ChallengeAction, Outcome } from '../../preload/contract/operation.ts';
import type { BackendTime } from './backend-time.ts';
import type { OperationState } from './billing.ts';
import { type AnswerReader, reading } from './call.ts';
import { wireOutcomeCustomer } from './customer-schema.ts';
import { moment } from './moment.ts';

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

export const wireOutcome = z.object({
  result: z.enum(['registered', 'updated', 'deleted']),
  reference: z.string().min(1),
  maskedNumber: z.string(),
  brand: z.string(),
  customer: wireOutcomeCustomer.nullish(),
  effective: z.object({ usageMonth: month, billedMonth: month }).nullish(),
});

export const wireAction = z.object({
  kind: z.literal('three-d-secure'),
  // SECURITY: a challenge is only ever shown over https ("nobody gets in").
  url: z.url({ protocol: /^https$/ }).max(4096),
  expiresAt: moment,
});

export const outcomeOf = (wire: z.infer<typeof wireOutcome>): Outcome => ({
  ...wire,
  customer: wire.customer ?? null,
  effective: wire.effective ?? null,
});

export const actionOf = (wire: z.infer<typeof wireAction>, time: BackendTime): ChallengeAction => ({
  kind: wire.kind,
  url: wire.url,
  expiresInSeconds: time.secondsUntil(wire.expiresAt),
});

/** The answer to a change that was carried out. */
export const succeeded: AnswerReader<OperationState> = reading(wireOutcome, (wire) => ({
  state: 'succeeded',
  outcome: outcomeOf(wire),
}));

/** The answer to a change that waits for the cardholder. */
export const actionRequired: AnswerReader<OperationState> = reading(
  z.object({ action: wireAction }),
  ({ action }, time) => ({ state: 'action-required', action: actionOf(action, time) }),
);
