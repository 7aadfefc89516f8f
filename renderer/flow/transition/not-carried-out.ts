import type { Failure } from '../../../preload/contract/problem.ts';
import { cardAskedAgain } from '../card-entry.ts';
import { withoutSecurityCode } from '../card-form.ts';
import { deciderOf } from '../decider.ts';
import type { Decision, RememberedDecision, SentDecision } from '../decision-state.ts';
import type { FlowState } from '../flow-state.ts';
import { findTheirs } from './find-theirs.ts';
import { land, type Places } from './landing.ts';
import { openMenu } from './menu.ts';
import { openList } from './open-list.ts';
import { type ScreenContext, type Step, step } from './step.ts';

const ofContract = (
  { at }: Extract<Decision, { kind: 'register-card' }>,
  failure: Failure,
): Places => {
  const { actor, contract, form } = at;
  return {
    here: step({ ...at, failure }),
    cardOrEdit: {
      screen: 'card',
      flow: 'selfcare',
      actor,
      contract,
      form: withoutSecurityCode(form),
      failure,
    },
    menuOrList: step({ screen: 'menu', actor, contract, waiting: null, failure, earlier: null }),
    login: { flow: 'selfcare', loginId: '' },
  };
};

const ofRegistration = (
  { at }: Extract<Decision, { kind: 'register-customer' }>,
  failure: Failure,
  context: ScreenContext,
): Places => ({
  here: step({ ...at, failure, failed: 'register' }),
  cardOrEdit: { ...at, card: cardAskedAgain(at.card), failure, failed: 'register' },
  menuOrList: openList(at, failure, context),
  login: { flow: 'counter', loginId: '' },
});

const ofChange = (
  { kind, at }: Extract<Decision, { kind: 'change-customer' | 'delete-customer' }>,
  failure: Failure,
  context: ScreenContext,
): Places => {
  const failed = kind === 'change-customer' ? 'update' : 'delete';
  return {
    here: step({ ...at, failure, failed }),
    cardOrEdit: { ...at, card: cardAskedAgain(at.card), failure, failed },
    edit: findTheirs(at, failure, context),
    menuOrList: openList(at, failure, context),
    login: { flow: 'counter', loginId: '' },
  };
};

/** What was typed is gone: whoever decided begins afresh, with what is on file now. */
const ofRemembered = (
  decision: RememberedDecision,
  failure: Failure,
  context: ScreenContext,
): Places => {
  const decider = deciderOf(decision);
  const afresh =
    decider.flow === 'selfcare'
      ? openMenu(decider.actor, failure, context)
      : openList(decider, failure, context);
  return {
    here: afresh,
    menuOrList: afresh,
    login: { flow: decider.flow, loginId: '' },
  };
};

const placesOf = (decision: SentDecision, failure: Failure, context: ScreenContext): Places => {
  switch (decision.kind) {
    case 'remembered':
      return ofRemembered(decision, failure, context);
    case 'register-card':
      return ofContract(decision, failure);
    case 'register-customer':
      return ofRegistration(decision, failure, context);
    case 'change-customer':
    case 'delete-customer':
      return ofChange(decision, failure, context);
  }
};

/** Where a decision leads that has definitely not been carried out. */
export const notCarriedOut = (
  decision: SentDecision,
  failure: Failure,
  context: ScreenContext,
  outcomeUnknown: FlowState | null = null,
): Step => {
  const places = placesOf(decision, failure, context);
  return land(failure, outcomeUnknown === null ? places : { ...places, outcomeUnknown }, context);
};
