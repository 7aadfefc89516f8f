import type { FieldName } from '../../flow/form-state.ts';
import type { TextKey } from '../../text/words.tsx';
import type { CardAsked } from './use-card-fields.ts';

type CardNames = Partial<Record<FieldName, TextKey>>;

const newNumber: CardNames = { cardNumber: 'fields.cardNumber.newLabel' };

const newExpiry: CardNames = {
  expiryMonth: 'fields.expiry.newLabel',
  expiryYear: 'fields.expiry.newLabel',
};

/** What a card's fields are called where they are not called as usual: what is on file may be replaced by them. */
export const cardNames = ({ number, expiry }: Pick<CardAsked, 'number' | 'expiry'>): CardNames => ({
  ...(number === 'when-it-changes' ? newNumber : {}),
  ...(expiry === 'when-it-changes' ? newExpiry : {}),
});
