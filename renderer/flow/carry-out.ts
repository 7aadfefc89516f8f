import type { KioskApi } from '../../preload/contract/kiosk-api.ts';
import type { OperationAnswer } from '../../preload/contract/operation.ts';
import { type CardData, encryptCard } from '../card/encrypt-card.ts';
import type { Effect } from './effect.ts';
import { pageFailure } from './page-failure.ts';

type CarryOut = Extract<Effect, { type: 'carry-out' }>;

/** Once a decision may have left the page, a lost answer says nothing about what became of it. */
export const answerOrUnknown = (call: Promise<OperationAnswer>): Promise<OperationAnswer> =>
  call.catch(() => ({ state: 'unknown' }));

/** Sends the decision. Rejects only when its card cannot be encrypted, with nothing sent. */
const send = async (kiosk: KioskApi, effect: CarryOut): Promise<OperationAnswer> => {
  const { operation, encryptionKey, label, sending } = effect;
  const { idempotencyKey } = operation;
  const labelled = { idempotencyKey, label };
  const sealed = (card: CardData) => encryptCard(card, idempotencyKey, encryptionKey);
  switch (sending.kind) {
    case 'register-card': {
      const encryptedCard = await sealed(sending.card);
      return answerOrUnknown(kiosk.paymentMethod.register({ ...labelled, encryptedCard }));
    }
    case 'register-customer': {
      const { name, phone, card } = sending;
      const encryptedCard = await sealed(card);
      const customer = { ...labelled, name, phone, encryptedCard };
      return answerOrUnknown(kiosk.customers.register(customer));
    }
    case 'change-customer': {
      const { kind: _, card, ...change } = sending;
      const encrypted = card === undefined ? {} : { encryptedCard: await sealed(card) };
      return answerOrUnknown(kiosk.customers.change({ ...labelled, ...change, ...encrypted }));
    }
    case 'delete-customer': {
      const { customerId, version } = sending;
      return answerOrUnknown(kiosk.customers.remove({ ...labelled, customerId, version }));
    }
  }
};

/** Encrypts the card of a decision, if it has one, and sends the decision. Never rejects. */
export const carryOut = (kiosk: KioskApi, effect: CarryOut): Promise<OperationAnswer> =>
  send(kiosk, effect).catch(() => pageFailure({ slug: 'protocol-violation' }, effect.operation));
