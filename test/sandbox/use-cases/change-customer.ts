import type { Backend } from '../backend.ts';
import { cardOrExpiry } from '../secrets/card-plaintext.ts';
import { type DecryptedCard, decryptCard } from '../secrets/decrypt-card.ts';
import { updateCustomer } from '../state/customers.ts';
import { type Answer, done, refused } from './answer.ts';
import { carryOut } from './carry-out.ts';
import { customerOutcome } from './customer-outcome.ts';
import type { Decision } from './decision.ts';
import { findVersion, type SeenCustomer } from './find-version.ts';
import { judgeCardChange } from './judge-card-change.ts';

/** What changes; a member that is left out stays as it is. */
export interface CustomerChange {
  readonly name?: string;
  readonly phone?: string;
  readonly encryptedCard?: string;
}

const decryptChange = async (
  backend: Backend,
  { id }: Decision,
  encryptedCard: string | undefined,
): Promise<DecryptedCard<typeof cardOrExpiry> | { readonly state: 'decrypted'; card: null }> =>
  encryptedCard === undefined
    ? { state: 'decrypted', card: null }
    : await decryptCard(encryptedCard, id.idempotencyKey, backend.encryptionKeys, cardOrExpiry);

/** Changes a customer's name, phone number, card or card expiry, if they are still as they were seen. */
export const changeCustomer = async (
  backend: Backend,
  decision: Decision,
  seen: SeenCustomer,
  change: CustomerChange,
): Promise<Answer> => {
  const decrypted = await decryptChange(backend, decision, change.encryptedCard);
  if (decrypted.state === 'refused') return refused(decrypted.problem);
  const found = findVersion(backend, seen);
  if (found.state === 'refused') return found;
  const { customer } = found;
  const judged = judgeCardChange(backend, decision, customer, decrypted.card);
  if (judged.state === 'refused') return judged;
  const now = backend.clock.now();
  const details = {
    name: change.name ?? customer.name,
    phone: change.phone ?? customer.phone,
    ...judged.card,
    updatedAt: now,
  };
  const described = { ...customer, ...details, version: customer.version + 1 };
  const outcome = customerOutcome(backend, 'updated', described, judged.effective);
  const update = (): void => updateCustomer(backend.database, customer.customerId, details);
  return done(200, carryOut(backend, decision.id, now, outcome, update));
};
