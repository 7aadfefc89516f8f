import type { Backend } from '../backend.ts';
import { cardWithSecurityCode } from '../secrets/card-plaintext.ts';
import { decryptCard } from '../secrets/decrypt-card.ts';
import { readContract } from '../state/contracts.ts';
import { type Answer, done, refused } from './answer.ts';
import { openChallenge } from './challenge.ts';
import type { Decision } from './decision.ts';
import { examineCard } from './examine-card.ts';
import { makePaymentMethod } from './make-payment-method.ts';

/** Decrypts and judges the card and makes it the payment method. The number and security code go no further than here. */
export const registerCard = async (
  backend: Backend,
  { id, kioskId }: Decision,
  contractId: string,
  encryptedCard: string,
): Promise<Answer> => {
  const decrypted = await decryptCard(
    encryptedCard,
    id.idempotencyKey,
    backend.encryptionKeys,
    cardWithSecurityCode,
  );
  if (decrypted.state === 'refused') return refused(decrypted.problem);
  const now = backend.clock.now();
  const registered = readContract(backend.database, contractId).fingerprint;
  const { examined, judgement } = examineCard(
    backend,
    {
      id,
      card: decrypted.card,
      counters: [
        { by: 'contract', id: contractId },
        { by: 'kiosk', id: kioskId },
      ],
      maskedAs: 'last-four',
      isRegisteredAlready: (fingerprint) => fingerprint === registered,
    },
    now,
  );
  switch (judgement.state) {
    case 'refused':
      return refused(judgement.problem);
    case 'challenged':
      return done(202, { action: openChallenge(backend, id, now) });
    case 'accepted':
      return done(200, makePaymentMethod(backend, id, examined, now));
  }
};
