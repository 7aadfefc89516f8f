import type { Outcome, PendingOperation } from '../../../preload/contract/operation.ts';
import { labelOnFile } from '../../card/card-label.ts';
import type { CounterComplete } from '../counter-state.ts';
import { deciderOf } from '../decider.ts';
import type { SentDecision } from '../decision-state.ts';
import { changesIn } from '../edit-changes.ts';
import type { FlowState } from '../flow-state.ts';
import { outcomeKept } from '../pending-operations.ts';

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

/** By the last four digits and the brand alone: they can prove that a number is another, never that it is the same. */
const numberAfterKept = (
  decision: SentDecision,
  { label }: PendingOperation,
): CounterComplete['number'] => {
  switch (decision.kind) {
    case 'remembered':
      return 'not-known';
    case 'register-card':
    case 'register-customer':
      return 'another';
    case 'delete-customer':
      return 'same';
    case 'change-customer': {
      const before = labelOnFile(decision.at.onFile);
      if (label === null || before === null) return 'not-known';
      const differs = label.lastFour !== before.lastFour || label.brand !== before.brand;
      return differs ? 'another' : 'not-known';
    }
  }
};

const complete = (
  decision: SentDecision,
  outcome: Outcome,
  number: CounterComplete['number'],
): FlowState => {
  const decider = deciderOf(decision);
  if (decider.flow === 'selfcare') return { screen: 'complete', ...decider, outcome };
  const customer = outcome.customer ?? customerOf(decision);
  return {
    screen: 'complete',
    ...decider,
    outcome,
    number,
    customer: customer && { name: customer.name, phone: customer.phone },
  };
};

/** The screen that says what has been done. Nothing of the card is kept but what the backend answered. */
export const carriedOut = (decision: SentDecision, outcome: Outcome): FlowState =>
  complete(decision, outcome, numberAfter(decision, outcome));

/** The same, by as much as the kiosk has kept. */
export const carriedOutAsKept = (
  decision: SentDecision,
  found: PendingOperation,
  reference: string,
): FlowState => complete(decision, outcomeKept(found, reference), numberAfterKept(decision, found));
