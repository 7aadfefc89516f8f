import type { CustomerActor, StaffActor } from '../../preload/contract/login.ts';
import type { Listing } from '../../preload/contract/staff-work.ts';
import type { SentDecision } from './decision-state.ts';

/** Who has decided: a customer for themselves, or staff, who come back to where they were in the list. */
export type Decider =
  | { readonly flow: 'selfcare'; readonly actor: CustomerActor }
  | { readonly flow: 'counter'; readonly actor: StaffActor; readonly listing: Listing };

/** Who has made a decision. */
export const deciderOf = (decision: SentDecision): Decider => {
  switch (decision.kind) {
    case 'register-card':
      return { flow: 'selfcare', actor: decision.at.actor };
    case 'remembered':
      return decision.change === 'register-card'
        ? { flow: 'selfcare', ...decision.at }
        : { flow: 'counter', ...decision.at };
    case 'register-customer':
    case 'change-customer':
    case 'delete-customer': {
      const { actor, listing } = decision.at;
      return { flow: 'counter', actor, listing };
    }
  }
};
