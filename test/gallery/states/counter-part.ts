import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import type { AtCounter, Edit, NewRegistration } from '../../../renderer/flow/counter-state.ts';
import type { CardForm, CustomerForm } from '../../../renderer/flow/form-state.ts';
import { formOf, type Part, staff } from './part.ts';

export const atCounter: AtCounter = { actor: staff, listing: { query: '', cursors: [null] } };

export const ueda: CustomerOnFile = {
  customerId: 'c-1043',
  name: '上田 節子',
  phone: '03-0000-8120',
  maskedNumber: '52**-****-****-7734',
  brand: 'mastercard',
  version: '3',
};

/** As long as a name can be. */
export const longName = 'Maria Aparecida dos Santos Albuquerque de Vasconcelos e Carvalho';

export const cardForm = (
  values: Partial<CardForm['values']>,
  faults: CardForm['faults'] = {},
): CardForm =>
  formOf({ cardNumber: '', expiryMonth: '', expiryYear: '', securityCode: '', ...values }, faults);

export const customerForm = (
  customerName: string,
  phone: string,
  faults: CustomerForm['faults'] = {},
): CustomerForm => formOf({ customerName, phone }, faults);

export const noCard = { typedBy: 'staff', form: cardForm({}) } as const;
export const visa = cardForm({
  cardNumber: '4111111111111111',
  expiryMonth: '08',
  expiryYear: '29',
});
export const byStaff = { typedBy: 'staff', form: visa } as const;
export const byCustomer = { typedBy: 'customer', form: visa } as const;

export const registration = (changes: Partial<NewRegistration> = {}): NewRegistration => ({
  screen: 'card',
  flow: 'counter',
  ...atCounter,
  customer: customerForm('青木 はるか', '090-0000-1041'),
  card: byStaff,
  question: 'none',
  waiting: null,
  failure: null,
  failed: null,
  ...changes,
});

export const edit = (changes: Partial<Edit> = {}): Edit => ({
  screen: 'edit',
  ...atCounter,
  onFile: ueda,
  customer: customerForm(ueda.name, ueda.phone),
  card: noCard,
  question: { kind: 'none' },
  notice: 'none',
  waiting: null,
  failure: null,
  failed: null,
  ...changes,
});

export const everythingChanged = edit({
  customer: customerForm('上田 節', '090-0000-8120'),
  card: byStaff,
  question: {
    kind: 'update',
    changes: { name: '上田 節', phone: '090-0000-8120', card: 'number' },
  },
});

/** On a kiosk where staff are not asked for the security code. */
export const shown = (flow: Part['flow']): Part => ({ flow, profile: { flows: ['counter'] } });

/** … and on one where they are. */
export const shownWithCode = (flow: Part['flow']): Part => ({
  flow,
  profile: { flows: ['counter'], securityCodeInCounter: 'asked' },
});
