import type { OperationActor } from '../journal/journal.ts';
import type { SessionOwner } from '../vault/vault.ts';

/** Whose doing something is in the session of that owner, as the journal and the audit trail name them. */
export const auditActorOf = (owner: SessionOwner): OperationActor =>
  owner.kind === 'staff'
    ? { kind: 'staff', loginId: owner.loginId, shopName: owner.actor.shopName }
    : { kind: 'customer' };
