import type { CustomerChanges } from '../../customer/customer-changes.ts';
import type { CardForm } from '../../flow/form-state.ts';
import type { Changed } from './change-facts.tsx';
import { typedCard } from './typed-card.ts';

/** What an update makes different, the card only as it may be seen. */
export const changedBy = ({ name, phone, card }: CustomerChanges, form: CardForm): Changed => ({
  name,
  phone,
  card: card === undefined ? undefined : typedCard(form),
});
