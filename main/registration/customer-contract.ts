import type { Billing } from '../billing/billing.ts';
import { failureOfCall, sessionExpired } from './failure.ts';
import type { CarryOut } from './operations.ts';
import type { NewId } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Visits } from './visit.ts';

export interface CustomerContractParts {
  readonly billing: Pick<Billing, 'readContract' | 'putPaymentMethod'>;
  readonly visits: Visits;
  readonly carryOut: CarryOut;
  readonly newId: NewId;
}

/** What a customer who is logged in can do with their own contract: read it, and register the card that pays for it. */
export const createCustomerContract = ({
  billing,
  visits,
  carryOut,
  newId,
}: CustomerContractParts): Pick<Registration, 'readContract' | 'registerCard'> => ({
  readContract: async () => {
    const { session } = visits;
    if (session === null) {
      return sessionExpired(newId);
    }
    const answer = await billing.readContract(session.asked);
    return answer.state === 'answered'
      ? { state: 'read', contract: answer.value }
      : failureOfCall(answer);
  },
  registerCard: (input) =>
    carryOut({ kind: 'register-card', input }, (access, effort) =>
      billing.putPaymentMethod(input, access, effort),
    ),
});
