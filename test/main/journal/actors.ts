import type { OperationActor } from '../../../main/journal/journal.ts';

export const customer: OperationActor = { kind: 'customer' };

/** A member of staff of the one shop that has this kiosk. */
export const staff = (loginId: string): OperationActor => ({
  kind: 'staff',
  loginId,
  shopName: '駅前店',
});
