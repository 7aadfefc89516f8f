import type { Outcome } from '../../../preload/contract/operation.ts';
import type { CounterComplete } from '../counter-state.ts';
import type { Decision } from '../decision-state.ts';
import { changesIn } from '../edit-changes.ts';
import type { FlowState } from '../flow-state.ts';

type AtCounterDecision = Exclude<Decision, { readonly kind: 'register-card' }>;

/** Whom it was done for, should the backend not say. */
const customerOf = ({ kind, at }: AtCounterDecision) => {
  if (kind === 'delete-customer') return at.onFile;
  const { customerName: name, phone } = at.customer.values;
  return { name, phone };
};

/** By what was typed, and by what is on file now: what was typed of a card is wiped when the screen is locked meanwhile. */
const numberAfter = (decision: AtCounterDecision, outcome: Outcome): CounterComplete['number'] => {
  if (decision.kind === 'register-customer') return 'another';
  const { onFile } = decision.at;
  const looksSame = outcome.maskedNumber === onFile.maskedNumber && outcome.brand === onFile.brand;
  const typed = decision.kind === 'change-customer' && changesIn(decision.at)?.card === 'number';
  return looksSame && !typed ? 'same' : 'another';
};

/** The screen that says what has been done. Nothing of the card is kept but what the backend answered. */
export const carriedOut = (decision: Decision, outcome: Outcome): FlowState => {
  if (decision.kind === 'register-card') {
    const { actor, contract } = decision.at;
    return { screen: 'complete', flow: 'selfcare', actor, contract, outcome };
  }
  const { actor, listing } = decision.at;
  const { name, phone } = outcome.customer ?? customerOf(decision);
  return {
    screen: 'complete',
    flow: 'counter',
    actor,
    listing,
    outcome,
    number: numberAfter(decision, outcome),
    customer: { name, phone },
  };
};
