import type { StaffWork } from '../../preload/contract/staff-work.ts';
import { sameName } from '../customer/customer-name.ts';
import { samePhone } from '../customer/phone.ts';
import type { KeptTyping } from './entrance-state.ts';

const isTyped = (work: StaffWork): boolean => {
  switch (work.kind) {
    case 'list':
      return false;
    case 'registration':
      return work.name !== '' || work.phone !== '';
    case 'change': {
      const { customer, name, phone } = work;
      return !sameName(name, customer.name) || !samePhone(phone, customer.phone);
    }
  }
};

/** Whether staff's work holds a name or a phone number that they have typed, besides what is on file. */
export const keptTyping = (work: StaffWork): KeptTyping => (isTyped(work) ? 'typed' : 'nothing');
