import type { Backend } from '../backend.ts';
import { cardType } from '../rules/card-type.ts';
import { judgeCard } from '../rules/judge-card.ts';
import { maskNumber } from '../rules/masking.ts';
import { decryptCard } from '../secrets/decrypt-card.ts';
import { readContract } from '../state/contracts.ts';
import { type OperationId, setCard } from '../state/operations.ts';
import { isOneCardTooMany, rememberTriedCard } from '../state/tried-cards.ts';
import { type Answer, done, refused } from './answer.ts';
import { carryOut } from './carry-out.ts';
import { openChallenge } from './challenge.ts';

/** Decrypts and judges the card and makes it the payment method. The number and security code go no further than here. */
export const registerCard = async (
  backend: Backend,
  id: OperationId,
  kioskId: string,
  encryptedCard: string,
): Promise<Answer> => {
  const { clock, database } = backend;
  const decrypted = await decryptCard(encryptedCard, id.idempotencyKey, backend.encryptionKeys);
  if (decrypted.state === 'refused') return refused(decrypted.problem);
  const { card } = decrypted;
  const now = clock.now();
  const fingerprint = backend.fingerprints.of(card.number);
  const tried = { contractId: id.contractId, kioskId, fingerprint };
  const isOverLimit = isOneCardTooMany(database, tried, now);
  if (!isOverLimit) rememberTriedCard(database, tried, now);
  const kept = {
    brand: cardType(card.number)?.type ?? 'unknown',
    maskedNumber: maskNumber(card.number),
    lastFour: card.number.slice(-4),
    fingerprint,
  };
  setCard(database, id, kept);
  const judgement = judgeCard(card, {
    now,
    isOverLimit,
    isPaymentMethodAlready: readContract(database, id.contractId).fingerprint === fingerprint,
  });
  if (judgement.state === 'refused') return refused(judgement.problem);
  if (judgement.state === 'challenged')
    return done(202, { action: openChallenge(backend, id, now) });
  return done(200, carryOut(backend, id, kept, now));
};
