import type { CounterComplete } from '../../flow/counter-state.ts';
import type { TextKey } from '../../text/words.tsx';

/** What is said of the customer's payments where the backend has named no month: no more than is known. */
export const paysWith = ({ outcome, number }: Pick<CounterComplete, 'outcome' | 'number'>) => {
  if (outcome.result === 'deleted') return 'counterComplete.deleted.soon' satisfies TextKey;
  return number === 'same'
    ? ('counterComplete.updated.sameCard' satisfies TextKey)
    : ('complete.soon' satisfies TextKey);
};
