import { emptyCardEntry } from './card-entry.ts';
import { emptyCardForm } from './card-form.ts';
import type { SentDecision } from './decision-state.ts';

/** A decision that has been sent, with what was typed of the card wiped. */
export const withoutCard = (decision: SentDecision): SentDecision => {
  switch (decision.kind) {
    case 'remembered':
      return decision;
    case 'register-card':
      return { ...decision, at: { ...decision.at, form: emptyCardForm } };
    case 'register-customer':
      return { ...decision, at: { ...decision.at, card: emptyCardEntry } };
    case 'change-customer':
    case 'delete-customer':
      return { ...decision, at: { ...decision.at, card: emptyCardEntry } };
  }
};
