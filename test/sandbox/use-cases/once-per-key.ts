import type { Backend } from '../backend.ts';
import { problemTable, toProblemBody } from '../problem.ts';
import { limits } from '../rules/limits.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import {
  beginOperation,
  findOperation,
  type Operation,
  removeOperation,
  setFirstAnswer,
  setResult,
} from '../state/operations.ts';
import { type Answer, refused } from './answer.ts';
import type { Decision } from './decision.ts';

/** Statuses that leave no operation, so that the same key may be used again. */
const leavesNothing = [401, 429, 503];

const answerAgain = (backend: Backend, earlier: Operation, requestHash: string): Answer => {
  if (earlier.result.state === 'never' || earlier.requestHash !== requestHash)
    return refused({ slug: 'idempotency-conflict' });
  if (earlier.firstAnswer !== null) {
    const firstAnswer: Answer = JSON.parse(earlier.firstAnswer);
    return firstAnswer;
  }
  const retryAt = backend.clock.now() + limits.inFlightRetrySeconds * 1000;
  return refused({ slug: 'operation-in-flight', retryAt: toTimestamp(retryAt) });
};

/**
 * Carries the work out for the first request with its key only, as the IETF draft *The Idempotency-Key HTTP Header
 * Field* has it: the same request again gets the first answer, another one is refused.
 */
export const oncePerKey = async (
  backend: Backend,
  decision: Decision,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const { database } = backend;
  const { id, kind, requestHash, kioskId } = decision;
  const earlier = findOperation(database, id);
  if (earlier) return answerAgain(backend, earlier, requestHash);
  const receivedAt = backend.clock.now();
  beginOperation(database, id, { kind, requestHash, kioskId, receivedAt });
  try {
    await backend.holdGate.pass();
    const answer = await work();
    if (answer.state === 'refused') {
      if (leavesNothing.includes(problemTable[answer.problem.slug].status)) {
        removeOperation(database, id);
        return answer;
      }
      setResult(database, id, { state: 'failed', problem: toProblemBody(answer.problem) });
    }
    setFirstAnswer(database, id, JSON.stringify(answer));
    return answer;
  } catch (error) {
    removeOperation(database, id);
    throw error;
  }
};
