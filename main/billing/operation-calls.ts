import { z } from 'zod';
import type { BackendTime } from './backend-time.ts';
import type { Billing, OperationState } from './billing.ts';
import type { AnswerReader } from './call.ts';
import { actionOf, outcomeOf, wireAction, wireOutcome } from './operation-schema.ts';
import { problemOfDocument } from './problem-mapping.ts';
import type { SendCall } from './send-call.ts';

const wireOperation = z.discriminatedUnion('state', [
  z.object({ state: z.literal('in-progress') }),
  z.object({ state: z.literal('action-required'), action: wireAction }),
  z.object({ state: z.literal('succeeded'), outcome: wireOutcome }),
  z.object({ state: z.literal('failed'), problem: z.looseObject({ status: z.int().optional() }) }),
]);

const stateOf = (wire: z.infer<typeof wireOperation>, time: BackendTime): OperationState | null => {
  switch (wire.state) {
    case 'in-progress':
      return { state: 'in-progress' };
    case 'action-required':
      return { state: 'action-required', action: actionOf(wire.action, time) };
    case 'succeeded':
      return { state: 'succeeded', outcome: outcomeOf(wire.outcome) };
    case 'failed': {
      const status = wire.problem.status ?? 422;
      const problem = problemOfDocument(wire.problem, status, { time, retryAfter: null });
      return problem === null ? null : { state: 'failed', problem };
    }
  }
};

const readOperationState: AnswerReader<OperationState> = (json, time) => {
  const parsed = wireOperation.safeParse(json);
  const value = parsed.success ? stateOf(parsed.data, time) : null;
  return value === null ? null : { value };
};

/** "Learning an outcome". */
export const operationCalls = (send: SendCall): Pick<Billing, 'readOperation'> => ({
  readOperation: (idempotencyKey, access, effort) =>
    send({
      name: 'read-operation',
      method: 'GET',
      path: `/operations/${encodeURIComponent(idempotencyKey)}`,
      credentials: { kind: 'session', access },
      repetition: { kind: 'repeatable', effort },
      answers: { 200: readOperationState },
    }),
});
