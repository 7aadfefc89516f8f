import type { Outcome } from '../../../preload/contract/operation.ts';
import type { CounterComplete } from '../counter-state.ts';
import { deciderOf } from '../decider.ts';
import type { SentDecision } from '../decision-state.ts';
import { changesIn } from '../edit-changes.ts';
import type { FlowState } from '../flow-state.ts';

type Customer = CounterComplete['customer'];

/** Whom it was done for, should the backend not say. */
const customerOf = (decision: SentDecision): Customer => {
  switch (decision.kind) {
    case 'register-card':
    case 'remembered':
      return null;
    case 'delete-customer':
      return decision.at.onFile;
    case 'register-customer':
    case 'change-customer': {
      const { customerName: name, phone } = decision.at.customer.values;
      return { name, phone };
    }
  }
};

/** By what was typed, and by what is on file now: what was typed of a card is wiped when the screen is locked meanwhile. */
const numberAfter = (decision: SentDecision, outcome: Outcome): CounterComplete['number'] => {
  if (decision.kind === 'remembered') return 'not-known';
  if (decision.kind === 'register-card' || decision.kind === 'register-customer') return 'another';
  const { onFile } = decision.at;
  const looksSame = outcome.maskedNumber === onFile.maskedNumber && outcome.brand === onFile.brand;
  const typed = decision.kind === 'change-customer' && changesIn(decision.at)?.card === 'number';
  return looksSame && !typed ? 'same' : 'another';
};

/** The screen that says what has been done. Nothing of the card is kept but what the backend answered. */
export const carriedOut = (decision: SentDecision, outcome: Outcome): FlowState => {
  const decider = deciderOf(decision);
  if (decider.flow === 'selfcare') return { screen: 'complete', ...decider, outcome };
  const customer = outcome.customer ?? customerOf(decision);
  return {
    screen: 'complete',
    ...decider,
    outcome,
    number: numberAfter(decision, outcome),
    customer: customer && { name: customer.name, phone: customer.phone },
  };
};
