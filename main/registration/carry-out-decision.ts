import type { Problem } from '../../preload/contract/problem.ts';
import type { AccessTokens } from '../billing/access-tokens.ts';
import type { BillingAnswer } from '../billing/answer.ts';
import type { OperationState } from '../billing/billing.ts';
import { type Effort, onceWithin } from '../billing/effort.ts';
import type { Decision } from './decisions.ts';
import { type LearnParts, learnOutcome } from './learn-outcome.ts';
import { failedBy, type Verdict, verdictOfLearnt, verdictOfState } from './verdict.ts';
import { whatFailuresProve } from './what-a-failure-proves.ts';

/** How long the backend may ask to be left alone before it would take the request once more: the contract's "Retries". */
const longestWaitSeconds = 10;
const resendPatience = 15_000;

const unknown: Verdict = { kind: 'open', answer: { state: 'unknown' } };

/** Sends one decision to the backend: whatever it changes, the same bytes under the same key each time. */
export type Send = (
  access: AccessTokens,
  effort?: Effort,
) => Promise<BillingAnswer<OperationState>>;

/**
 * Goes after the outcome of a person's decision until that is definite or nobody can tell. Sends it only if nothing of it can have arrived
 * before; otherwise it asks.
 */
export const carryOutDecision = async (
  parts: LearnParts,
  access: AccessTokens,
  decision: Decision,
  send: Send,
): Promise<Verdict> => {
  const { clock } = parts;
  const { idempotencyKey } = decision;
  const learn = async (stoodInTheWay: Problem | null): Promise<Verdict> => {
    decision.stoodInTheWay = stoodInTheWay;
    const learnt = await learnOutcome(parts, idempotencyKey, access);
    return verdictOfLearnt(learnt, idempotencyKey, stoodInTheWay);
  };
  const resendOnce = async (): Promise<Verdict> => {
    const again = await send(access, onceWithin(resendPatience));
    if (again.state === 'answered') {
      return verdictOfState(again.value, idempotencyKey);
    }
    const proof = whatFailuresProve(again.attempts);
    // A refusal of this sending says nothing of the one before.
    return proof.kind === 'settled' ? failedBy('settled', proof.problem, idempotencyKey) : unknown;
  };

  if (decision.verdict?.kind === 'open') {
    return await learn(decision.stoodInTheWay);
  }
  const sent = await send(access);
  if (sent.state === 'answered') {
    return verdictOfState(sent.value, idempotencyKey);
  }
  const proof = whatFailuresProve(sent.attempts);
  switch (proof.kind) {
    case 'settled':
    case 'not-carried-out':
      return failedBy(proof.kind, proof.problem, idempotencyKey);
    case 'unknown':
      return await learn(proof.problem);
    case 'still-running': {
      const toldAt = clock.monotonic();
      const verdict = await learn(null);
      const after = proof.resendAfterSeconds;
      const isUnknown = verdict.kind === 'open' && verdict.answer.state === 'unknown';
      if (!isUnknown || after === null || after > longestWaitSeconds) {
        return verdict;
      }
      const wait = after * 1000 - (clock.monotonic() - toldAt);
      await clock.sleep(Math.max(0, wait), access.ended);
      return await resendOnce();
    }
  }
};
