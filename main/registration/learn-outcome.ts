import type { Problem } from '../../preload/contract/problem.ts';
import type { AccessTokens } from '../billing/access-tokens.ts';
import type { CallFailure } from '../billing/answer.ts';
import type { Billing, OperationState } from '../billing/billing.ts';
import { onceWithin } from '../billing/effort.ts';
import { askedToWait } from './asked-to-wait.ts';
import type { OperationAge } from './operation-age.ts';
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
  /** The backend knows nothing of it, but it may have known once; or it should have ended long ago. Nobody can tell any more. */
  | { readonly state: 'beyond-asking' }
  /** Nobody could be asked, or it is still at work. */
  | { readonly state: 'unknown' }
  /** Nobody may be asked any more, for want of a session. */
  | { readonly state: 'no-access'; readonly problem: Problem };

/** What one question has brought, and how long the backend wants to be left alone, in milliseconds. */
export interface Asked {
  readonly learnt: Learnt;
  readonly wait: number;
}

export interface LearnParts {
  readonly billing: Pick<Billing, 'readOperation'>;
  readonly clock: Clock;
  readonly ageOf: (idempotencyKey: string) => OperationAge;
}

const learntFromFailure = ({ last }: CallFailure, age: OperationAge): Learnt => {
  if (last.kind === 'refused' && last.operationUnknown) {
    return { state: age === 'young' ? 'never-arrived' : 'beyond-asking' };
  }
  if (last.kind === 'no-access' || last.problem.slug === 'session-expired') {
    return { state: 'no-access', problem: last.problem };
  }
  return { state: 'unknown' };
};

/** Asks once what became of an operation. */
export const askOnce = async (
  { billing, ageOf }: Omit<LearnParts, 'clock'>,
  idempotencyKey: string,
  access: AccessTokens,
  patience = onePatience,
): Promise<Asked> => {
  const answer = await billing.readOperation(idempotencyKey, access, onceWithin(patience));
  if (answer.state === 'failed') {
    const learnt = learntFromFailure(answer, ageOf(idempotencyKey));
    return { learnt, wait: askedToWait(answer.last) };
  }
  const { value } = answer;
  const isGoingOn = value.state === 'in-progress' || value.state === 'action-required';
  if (isGoingOn && ageOf(idempotencyKey) === 'old') {
    return { learnt: { state: 'beyond-asking' }, wait: 0 };
  }
  return { learnt: value.state === 'in-progress' ? { state: 'unknown' } : value, wait: 0 };
};

/** Asks until there is an answer, with growing pauses, for 20 s at most. A `Retry-After` is honoured. */
export const learnOutcome = async (
  parts: LearnParts,
  idempotencyKey: string,
  access: AccessTokens,
): Promise<Learnt> => {
  const { clock } = parts;
  const deadline = clock.monotonic() + wholePatience;
  let asked = 0;
  for (const pause of pauses) {
    const wait = Math.max(pause, asked);
    if (clock.monotonic() + wait >= deadline) {
      break;
    }
    await clock.sleep(wait, access.ended);
    const left = deadline - clock.monotonic();
    const answer = await askOnce(parts, idempotencyKey, access, Math.min(onePatience, left));
    if (answer.learnt.state !== 'unknown') {
      return answer.learnt;
    }
    asked = answer.wait;
  }
  return { state: 'unknown' };
};
