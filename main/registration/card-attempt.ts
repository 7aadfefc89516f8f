import type { Attempt } from '../limits/attempts.ts';
import { auditActorOf } from './audit-actor.ts';
import type { Change } from './operations.ts';
import type { Session } from './session.ts';

/**
 * The card that a change sends, as far as it is limited how many different ones may be tried; null when it sends none. Cards are told apart
 * by their label, which is all that main knows of them; one without a label is taken for another each time.
 */
export const cardAttempt = (
  session: Pick<Session, 'actor' | 'account' | 'owner'>,
  { input }: Pick<Change, 'input'>,
): Attempt | null => {
  const { encryptedCard, label, idempotencyKey } = input;
  if (encryptedCard === undefined) {
    return null;
  }
  const isStaff = session.owner.kind === 'staff';
  const customer = isStaff ? input.customerId : session.account;
  return {
    act: 'cards',
    by: auditActorOf(session.owner),
    parties: {
      ...(customer !== undefined && { customer }),
      ...(isStaff && { staff: session.account }),
    },
    item: label === null ? idempotencyKey : `${label.brand} ${label.lastFour}`,
  };
};
