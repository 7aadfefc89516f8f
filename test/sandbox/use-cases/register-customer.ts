import type { Backend } from '../backend.ts';
import { effectiveMonths } from '../rules/closing-date.ts';
import { card as cardPlaintext } from '../secrets/card-plaintext.ts';
import { decryptCard } from '../secrets/decrypt-card.ts';
import { customerAdder, isOnFile } from '../state/customers.ts';
import { type Answer, done, refused } from './answer.ts';
import { carryOut } from './carry-out.ts';
import { customerOutcome } from './customer-outcome.ts';
import type { Decision } from './decision.ts';
import { judgeAtCounter } from './judge-at-counter.ts';

export interface NewCustomer {
  readonly name: string;
  readonly phone: string;
  readonly encryptedCard: string;
}

/** Puts a customer and their card on file. The same card under the same phone number is there already. */
export const registerCustomer = async (
  backend: Backend,
  decision: Decision,
  shopId: string,
  { name, phone, encryptedCard }: NewCustomer,
): Promise<Answer> => {
  const { clock, database, encryptionKeys } = backend;
  const { idempotencyKey } = decision.id;
  const decrypted = await decryptCard(encryptedCard, idempotencyKey, encryptionKeys, cardPlaintext);
  if (decrypted.state === 'refused') return refused(decrypted.problem);
  const { examined, judgement } = judgeAtCounter(
    backend,
    decision,
    decrypted.card,
    [],
    (fingerprint) => isOnFile(database, shopId, phone, fingerprint),
  );
  if (judgement.state === 'refused') return refused(judgement.problem);
  const now = clock.now();
  const customerId = backend.newId();
  const { maskedNumber, brand, fingerprint } = examined;
  const details = { name, phone, maskedNumber, brand, fingerprint, updatedAt: now };
  const described = { ...details, customerId, version: 1 };
  const outcome = customerOutcome(backend, 'registered', described, effectiveMonths(now));
  const add = customerAdder(database);
  return done(
    201,
    carryOut(backend, decision.id, now, outcome, () => add(shopId, customerId, details)),
  );
};
