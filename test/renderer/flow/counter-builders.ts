import type { CustomerOnFile, CustomerPage } from '../../../preload/contract/customers.ts';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { CodeSent, StaffActor } from '../../../preload/contract/login.ts';
import type { Outcome } from '../../../preload/contract/operation.ts';
import { profile } from './builders.ts';

export const counterProfile: KioskProfile = { ...profile, posture: 'laptop', flows: ['counter'] };

export const bothFlows: KioskProfile = { ...profile, flows: ['selfcare', 'counter'] };

export const staff: StaffActor = { kind: 'staff', displayName: 'Sato', shopName: 'Ekimae' };

export const staffCode: CodeSent = {
  state: 'code-sent',
  maskedAddress: 's•••@shop.example',
  code: { length: 8, alphabet: 'alphanumeric', expiresInSeconds: 1800, resendableInSeconds: 30 },
};

export const aoyagi: CustomerOnFile = {
  customerId: 'customer-1',
  name: '青柳 小夜子',
  phone: '090-0000-1201',
  maskedNumber: '48**-****-****-0000',
  brand: 'visa',
  version: '1',
};

export const kidachi: CustomerOnFile = {
  ...aoyagi,
  customerId: 'customer-2',
  name: '木立 奏',
  phone: '03-0000-1205',
};

/** A page of the list, with another page behind it if a cursor is named. */
export const pageOf = (
  customers: readonly CustomerOnFile[],
  nextCursor: string | null = null,
): CustomerPage => ({ customers, nextCursor, total: 20 });

/** What staff type of a new customer. */
export const newcomer = { customerName: '月岡 ひなた', phone: '090-0000-3001' } as const;

/** The outcome of a decision on a customer. */
export const counterOutcome = (result: Outcome['result']): Outcome => ({
  result,
  reference: 'R-9',
  maskedNumber: '41**-****-****-1111',
  brand: 'visa',
  customer: { customerId: 'customer-9', name: '月岡 陽', phone: '090-0000-3009', version: '1' },
  effective: null,
});
