import type { StaffWork } from '../../preload/contract/staff-work.ts';
import type { Edit, List, NewRegistration } from './counter-state.ts';
import type { CustomerForm } from './form-state.ts';

const typedIn = ({ values }: CustomerForm) => ({ name: values.customerName, phone: values.phone });

/** Where staff are in their work, without anything of a card. */
export const staffWorkAt = (state: List | NewRegistration | Edit): StaffWork => {
  const { listing } = state;
  switch (state.screen) {
    case 'list':
      return { kind: 'list', listing };
    case 'card':
      return { kind: 'registration', listing, ...typedIn(state.customer) };
    case 'edit':
      return { kind: 'change', listing, customer: state.onFile, ...typedIn(state.customer) };
  }
};
