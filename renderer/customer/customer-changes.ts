import { meantName, sameName } from './customer-name.ts';
import { phoneToSend, samePhone } from './phone.ts';

/** What will be sent of a change: what differs, and nothing else. At least one member is there. */
export interface CustomerChanges {
  readonly name?: string;
  readonly phone?: string;
  readonly card?: 'number' | 'expiry';
}

/** What staff see of a customer, and may change. */
interface Person {
  readonly name: string;
  readonly phone: string;
}

/** The typed digits of a card; all empty when it stays as it is. */
interface TypedCard {
  readonly cardNumber: string;
  readonly expiryMonth: string;
  readonly expiryYear: string;
}

const cardChange = ({ cardNumber, expiryMonth, expiryYear }: TypedCard): CustomerChanges => {
  if (cardNumber !== '') return { card: 'number' };
  return expiryMonth !== '' || expiryYear !== '' ? { card: 'expiry' } : {};
};

/** What of that which was typed differs from what is on file, as it is sent; null when nothing does. */
export const customerChanges = (
  onFile: Person,
  typed: Person,
  card: TypedCard,
): CustomerChanges | null => {
  const changes = {
    ...(sameName(typed.name, onFile.name) ? {} : { name: meantName(typed.name) }),
    ...(samePhone(typed.phone, onFile.phone) ? {} : { phone: phoneToSend(typed.phone) }),
    ...cardChange(card),
  };
  return Object.keys(changes).length === 0 ? null : changes;
};
