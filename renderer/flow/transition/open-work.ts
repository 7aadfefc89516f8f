import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { emptyCardEntry } from '../card-entry.ts';
import type { AtCounter, Edit, NewRegistration } from '../counter-state.ts';
import { customerFormWith, emptyCustomerForm } from '../customer-form.ts';

/** An empty registration. */
export const registrationOf = ({ actor, listing }: AtCounter): NewRegistration => ({
  screen: 'card',
  flow: 'counter',
  actor,
  listing,
  customer: emptyCustomerForm,
  card: emptyCardEntry,
  question: 'none',
  waiting: null,
  failure: null,
  failed: null,
});

/** A customer as they are on file, about to be changed. */
export const editOf = ({ actor, listing }: AtCounter, onFile: CustomerOnFile): Edit => ({
  screen: 'edit',
  actor,
  listing,
  onFile,
  customer: customerFormWith(onFile.name, onFile.phone),
  card: emptyCardEntry,
  question: { kind: 'none' },
  notice: 'none',
  waiting: null,
  failure: null,
  failed: null,
});
