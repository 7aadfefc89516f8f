import type { Backend } from '../backend.ts';
import { toProblemBody } from '../problem.ts';
import { limits } from '../rules/limits.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { findChallenged, setChallenge } from '../state/challenges.ts';
import type { Action, OperationId } from '../state/operation.ts';
import { type Operation, setResult } from '../state/operations.ts';
import { makePaymentMethod } from './make-payment-method.ts';

export type ChallengeDecision = 'approve' | 'refuse';

export type ChallengeView =
  | { readonly state: 'unknown' }
  | { readonly state: 'waiting'; readonly lastFour: string }
  | { readonly state: 'approved' | 'refused' };

const refuse = (backend: Backend, operation: OperationId): void =>
  setResult(backend.database, operation, {
    state: 'failed',
    problem: toProblemBody({ slug: 'card-not-usable' }),
  });

/** Puts the operation off until the cardholder has decided on the issuer's page (EMV 3-D Secure). */
export const openChallenge = (backend: Backend, id: OperationId, now: number): Action => {
  const challengeId = backend.newId();
  const expiresAt = now + limits.challengeLifeSeconds * 1000;
  const action: Action = {
    kind: 'three-d-secure',
    url: `${backend.origin()}/challenges/${challengeId}`,
    expiresAt: toTimestamp(expiresAt),
  };
  setChallenge(backend.database, id, challengeId, expiresAt);
  setResult(backend.database, id, { state: 'action-required', action });
  return action;
};

/** A challenge that nobody answered in time counts as refused. */
export const settleIfExpired = (backend: Backend, operation: Operation): void => {
  if (operation.result.state !== 'action-required') return;
  if ((operation.challengeExpiresAt ?? 0) <= backend.clock.now()) refuse(backend, operation);
};

export const viewChallenge = (backend: Backend, challengeId: string): ChallengeView => {
  const found = findChallenged(backend.database, challengeId);
  if (found) settleIfExpired(backend, found);
  const operation = findChallenged(backend.database, challengeId);
  switch (operation?.result.state) {
    case 'action-required':
      return { state: 'waiting', lastFour: operation.lastFour ?? '' };
    case 'succeeded':
      return { state: 'approved' };
    case 'failed':
      return { state: 'refused' };
    case 'in-progress':
    case 'never':
    case undefined:
      return { state: 'unknown' };
  }
};

/** The first decision counts; later ones, and those on an expired challenge, change nothing. */
export const decideChallenge = (
  backend: Backend,
  challengeId: string,
  decision: ChallengeDecision,
): ChallengeView => {
  const operation = findChallenged(backend.database, challengeId);
  if (!operation || viewChallenge(backend, challengeId).state !== 'waiting')
    return viewChallenge(backend, challengeId);
  const { brand, lastFour, fingerprint, maskedNumber } = operation;
  if (decision === 'refuse' || !brand || !lastFour || !fingerprint || !maskedNumber)
    refuse(backend, operation);
  else
    makePaymentMethod(
      backend,
      operation,
      { brand, lastFour, fingerprint, maskedNumber },
      backend.clock.now(),
    );
  return viewChallenge(backend, challengeId);
};
