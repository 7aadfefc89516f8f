import { cardChecked, cardLeft, cardTyped } from '../card-form.ts';
import { type CardRules, counterCardRules } from '../card-rules.ts';
import type { Edit, NewRegistration } from '../counter-state.ts';
import { customerChecked, customerLeft, customerTyped } from '../customer-form.ts';
import { hasField, isFaultless } from '../form.ts';
import type { FieldName } from '../form-state.ts';
import { offersRetry } from '../problem-landing.ts';
import type { ScreenContext } from './step.ts';

/** A screen where staff type a customer with their card. */
type AtCustomer = NewRegistration | Edit;

const rulesFor = ({ screen }: AtCustomer, { profile, today }: ScreenContext): CardRules =>
  counterCardRules(screen === 'edit' ? 'change' : 'new-card', profile, today);

const onFileAt = (state: AtCustomer) => (state.screen === 'edit' ? state.onFile : null);

/** Whether nothing wrong has been found with what was typed. */
export const isFaultlessAtCustomer = ({ customer, card }: AtCustomer): boolean =>
  isFaultless(customer) && isFaultless(card.form);

/** The screen, refused so many times: both forms count together, since one summary tells the faults of both. */
const refusedAtCustomer = <State extends AtCustomer>(state: State, refusals: number): State => {
  const { customer, card } = state;
  const count = isFaultlessAtCustomer(state) ? 0 : refusals;
  return {
    ...state,
    customer: { ...customer, refusals: count },
    card: { ...card, form: { ...card.form, refusals: count } },
  };
};

const refusalsOf = ({ customer, card }: AtCustomer): number =>
  Math.max(customer.refusals, card.form.refusals);

/** Nothing is offered to be tried again that would no longer be the same. */
const withoutStaleRetry = <State extends AtCustomer>(state: State): State =>
  state.failure !== null && offersRetry(state.failure.problem)
    ? { ...state, failure: null, failed: null }
    : state;

/** The screen after something was typed. Into a card that the customer has typed staff cannot type. */
export const typedAtCustomer = <State extends AtCustomer>(
  state: State,
  field: FieldName,
  value: string,
  context: ScreenContext,
): State => {
  const { customer, card } = state;
  if (hasField(customer, field)) {
    const typed = { ...state, customer: customerTyped(customer, field, value) };
    return withoutStaleRetry(refusedAtCustomer(typed, refusalsOf(state)));
  }
  if (!hasField(card.form, field) || card.typedBy === 'customer') return state;
  const form = cardTyped(card.form, field, value, rulesFor(state, context));
  const typed = { ...state, card: { ...card, form } };
  return withoutStaleRetry(refusedAtCustomer(typed, refusalsOf(state)));
};

/** The screen after a field was left: that field judged. */
export const leftAtCustomer = <State extends AtCustomer>(
  state: State,
  field: FieldName,
  context: ScreenContext,
): State => {
  const { customer, card } = state;
  if (hasField(customer, field)) {
    const left = { ...state, customer: customerLeft(customer, field, onFileAt(state)) };
    return refusedAtCustomer(left, refusalsOf(state));
  }
  if (!hasField(card.form, field) || card.typedBy === 'customer') return state;
  const form = cardLeft(card.form, field, rulesFor(state, context));
  return refusedAtCustomer({ ...state, card: { ...card, form } }, refusalsOf(state));
};

/** The screen with everything judged that was typed. */
export const checkedAtCustomer = <State extends AtCustomer>(
  state: State,
  context: ScreenContext,
): State => {
  const { customer, card } = state;
  const judged = {
    ...state,
    customer: customerChecked(customer, onFileAt(state)),
    card: { ...card, form: cardChecked(card.form, rulesFor(state, context)) },
    failure: null,
    failed: null,
  };
  return refusedAtCustomer(judged, refusalsOf(state) + 1);
};
