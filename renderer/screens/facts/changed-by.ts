import { type CustomerChanges, customerChanges } from '../../customer/customer-changes.ts';
import type { Edit } from '../../flow/counter-state.ts';
import type { CardForm } from '../../flow/form-state.ts';
import type { Changed } from './change-facts.tsx';
import { typedCard } from './typed-card.ts';

/** What an update makes different, the card only as it may be seen. */
export const changedBy = ({ name, phone, card }: CustomerChanges, form: CardForm): Changed => ({
  name,
  phone,
  card: card === undefined ? undefined : typedCard(form),
});

/** What an update makes different that was decided on the edit screen. */
export const changedAt = ({ onFile, customer, card }: Edit): Changed => {
  const { customerName: name, phone } = customer.values;
  return changedBy(customerChanges(onFile, { name, phone }, card.form.values) ?? {}, card.form);
};
