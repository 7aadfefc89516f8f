import type { OwnNames } from '../message.tsx';
import type { CardAsked } from './use-card-fields.ts';

const newNumber: OwnNames = { cardNumber: 'fields.cardNumber.newLabel' };

const newExpiry: OwnNames = {
  expiryMonth: 'fields.expiry.newLabel',
  expiryYear: 'fields.expiry.newLabel',
};

/** What a card's fields are called where they are not called as usual: what is on file may be replaced by them. */
export const cardNames = ({ number, expiry }: Pick<CardAsked, 'number' | 'expiry'>): OwnNames => ({
  ...(number === 'when-it-changes' ? newNumber : {}),
  ...(expiry === 'when-it-changes' ? newExpiry : {}),
});
