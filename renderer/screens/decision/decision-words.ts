import type { Decision, SentDecision } from '../../flow/decision-state.ts';
import type { Action } from '../../flow/flow-event.ts';
import type { TextKey } from '../../text/words.tsx';

/** What is said while an answer is awaited, and when it stays away. Sentences may name the customer as `name`. */
export interface DecisionWords {
  /** The button that was pressed: it stays in its place, and says that it is busy. */
  readonly action: Action;
  readonly submitting: Readonly<Record<'title' | 'lead' | 'once' | 'waiting', TextKey>>;
  readonly unknown: Readonly<Record<'title' | 'happened' | 'now' | 'please', TextKey>>;
}

export const decisionWords: Readonly<Record<Decision['kind'], DecisionWords>> = {
  'register-card': {
    action: 'register',
    submitting: {
      title: 'submitting.title',
      lead: 'submitting.lead',
      once: 'submitting.once',
      waiting: 'submitting.waiting',
    },
    unknown: {
      title: 'outcomeUnknown.title',
      happened: 'outcomeUnknown.happenedText',
      now: 'outcomeUnknown.nowText',
      please: 'outcomeUnknown.pleaseText',
    },
  },
  'register-customer': {
    action: 'register',
    submitting: {
      title: 'submittingCustomer.register.title',
      lead: 'submittingCustomer.register.lead',
      once: 'submittingCustomer.register.once',
      waiting: 'submittingCustomer.register.waiting',
    },
    unknown: {
      title: 'customerOutcomeUnknown.register.title',
      happened: 'customerOutcomeUnknown.register.happened',
      now: 'customerOutcomeUnknown.register.now',
      please: 'customerOutcomeUnknown.register.please',
    },
  },
  'change-customer': {
    action: 'update',
    submitting: {
      title: 'submittingCustomer.change.title',
      lead: 'submittingCustomer.change.lead',
      once: 'submittingCustomer.change.once',
      waiting: 'submittingCustomer.change.waiting',
    },
    unknown: {
      title: 'customerOutcomeUnknown.change.title',
      happened: 'customerOutcomeUnknown.change.happened',
      now: 'customerOutcomeUnknown.change.now',
      please: 'customerOutcomeUnknown.change.please',
    },
  },
  'delete-customer': {
    action: 'delete',
    submitting: {
      title: 'submittingCustomer.remove.title',
      lead: 'submittingCustomer.remove.lead',
      once: 'submittingCustomer.remove.once',
      waiting: 'submittingCustomer.remove.waiting',
    },
    unknown: {
      title: 'customerOutcomeUnknown.remove.title',
      happened: 'customerOutcomeUnknown.remove.happened',
      now: 'customerOutcomeUnknown.remove.now',
      please: 'customerOutcomeUnknown.remove.please',
    },
  },
};

/** The words of a decision, whether or not it is still known what was typed for it. */
export const wordsOf = (decision: SentDecision): DecisionWords =>
  decisionWords[decision.kind === 'remembered' ? decision.change : decision.kind];

/** Whom it was decided for, by name; empty where a customer decides for themselves, or the name is not known any more. */
export const decidedFor = (decision: SentDecision): string => {
  switch (decision.kind) {
    case 'register-card':
    case 'remembered':
      return '';
    case 'register-customer':
      return decision.at.customer.values.customerName;
    case 'change-customer':
    case 'delete-customer':
      return decision.at.onFile.name;
  }
};
