import type { Problem } from '../../preload/contract/problem.ts';
import type { AccessTokens } from '../billing/access-tokens.ts';
import type { CallFailure } from '../billing/answer.ts';
import type { Billing, OperationState } from '../billing/billing.ts';
import { onceWithin } from '../billing/effort.ts';
import { askedToWait } from './asked-to-wait.ts';
import type { Clock } from './ports.ts';

/** Milliseconds before each question. */
const pauses: readonly number[] = [0, 1_000, 2_000, 4_000, 8_000];
/** For one question, and for all of them together. */
const onePatience = 5_000;
const wholePatience = 20_000;

/** What the backend has said of an operation, or that it never arrived and so never will be carried out. */
export type Learnt =
  | Exclude<OperationState, { readonly state: 'in-progress' }>
  | { readonly state: 'never-arrived' }
  /** Nobody could be asked, or it is still at work. */
  | { readonly state: 'unknown' }
  /** Nobody may be asked any more, for want of a session. */
  | { readonly state: 'no-access'; readonly problem: Problem };

export interface LearnParts {
  readonly billing: Pick<Billing, 'readOperation'>;
  readonly clock: Clock;
}

const learntFrom = (answer: OperationState): Learnt =>
  answer.state === 'in-progress' ? { state: 'unknown' } : answer;

const learntFromFailure = ({ last }: CallFailure): Learnt => {
  if (last.kind === 'refused' && last.operationUnknown) {
    return { state: 'never-arrived' };
  }
  if (last.kind === 'no-access' || last.problem.slug === 'session-expired') {
    return { state: 'no-access', problem: last.problem };
  }
  return { state: 'unknown' };
};

/** Asks once what became of an operation. */
export const askOnce = async (
  { billing }: Pick<LearnParts, 'billing'>,
  idempotencyKey: string,
  access: AccessTokens,
): Promise<Learnt> => {
  const answer = await billing.readOperation(idempotencyKey, access, onceWithin(onePatience));
  return answer.state === 'answered' ? learntFrom(answer.value) : learntFromFailure(answer);
};

/** Asks until there is an answer, with growing pauses, for 20 s at most. A `Retry-After` is honoured. */
export const learnOutcome = async (
  { billing, clock }: LearnParts,
  idempotencyKey: string,
  access: AccessTokens,
): Promise<Learnt> => {
  const deadline = clock.monotonic() + wholePatience;
  let asked = 0;
  for (const pause of pauses) {
    const wait = Math.max(pause, asked);
    if (clock.monotonic() + wait >= deadline) {
      break;
    }
    await clock.sleep(wait, access.ended);
    const left = deadline - clock.monotonic();
    const answer = await billing.readOperation(
      idempotencyKey,
      access,
      onceWithin(Math.min(onePatience, left)),
    );
    const learnt =
      answer.state === 'answered' ? learntFrom(answer.value) : learntFromFailure(answer);
    if (learnt.state !== 'unknown') {
      return learnt;
    }
    asked = answer.state === 'failed' ? askedToWait(answer.last) : 0;
  }
  return { state: 'unknown' };
};
