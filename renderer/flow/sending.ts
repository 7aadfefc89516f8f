import { meantName } from '../customer/customer-name.ts';
import { phoneToSend } from '../customer/phone.ts';
import { cardDataOf } from './card-form.ts';
import type { Edit } from './counter-state.ts';
import type { Decision } from './decision-state.ts';
import { changesIn } from './edit-changes.ts';
import type { Sending } from './effect.ts';

const changeOf = (at: Edit): Sending => {
  const { customerId, version } = at.onFile;
  const { card, ...person } = changesIn(at) ?? {};
  return {
    kind: 'change-customer',
    customerId,
    version,
    ...person,
    ...(card === undefined ? {} : { card: cardDataOf(at.card.form) }),
  };
};

/** What a decision sends. Only for forms without faults. */
export const sendingOf = (decision: Decision): Sending => {
  switch (decision.kind) {
    case 'register-card':
      return { kind: decision.kind, card: cardDataOf(decision.at.form) };
    case 'register-customer': {
      const { customer, card } = decision.at;
      return {
        kind: decision.kind,
        name: meantName(customer.values.customerName),
        phone: phoneToSend(customer.values.phone),
        card: cardDataOf(card.form),
      };
    }
    case 'change-customer':
      return changeOf(decision.at);
    case 'delete-customer': {
      const { customerId, version } = decision.at.onFile;
      return { kind: decision.kind, customerId, version };
    }
  }
};

/** Whether a decision sends a card, or its new expiry. */
export const sendsCard = (decision: Decision): boolean => {
  const sending = sendingOf(decision);
  return 'card' in sending && sending.card !== undefined;
};
