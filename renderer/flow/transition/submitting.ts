import type { OperationAnswer, PrepareAnswer } from '../../../preload/contract/operation.ts';
import { cardDataOf } from '../card-form.ts';
import type { Submitting } from '../decision-state.ts';
import { handling } from './handling.ts';
import {
  notRegistered,
  operatingOf,
  outcomeUnknown,
  type Registering,
  registeringOf,
  settle,
} from './settling.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** Begins one decision of the customer: an idempotency key is asked for, then the card is encrypted and sent. */
export const submit = (registering: Registering, { attempt, now }: ScreenContext): Step =>
  step(
    {
      screen: 'submitting',
      ...registering,
      attempt,
      repeated: false,
      operation: null,
      startedAt: now,
    },
    { type: 'prepare', attempt },
  );

/** Once more with fresh keys, since the backend no longer knows the one that the card was encrypted for. */
const repeat = (state: Submitting, { attempt }: ScreenContext): Step =>
  step({ ...state, attempt, repeated: true, operation: null }, { type: 'prepare', attempt });

const prepared = (state: Submitting, answer: PrepareAnswer, context: ScreenContext): Step => {
  if (answer.state === 'failed') {
    return step(notRegistered(registeringOf(state), answer, null, context));
  }
  const { attempt } = context;
  const { idempotencyKey, enquiryNumber, encryptionKey } = answer;
  const operation = { idempotencyKey, enquiryNumber };
  const card = cardDataOf(state.form);
  return step(
    { ...state, attempt, operation },
    { type: 'register', attempt, operation, encryptionKey, card },
  );
};

const answered = (state: Submitting, answer: OperationAnswer, context: ScreenContext): Step => {
  const { operation } = state;
  if (operation === null) return step(state);
  const keyUnknown = answer.state === 'failed' && answer.problem.slug === 'encryption-key-unknown';
  if (keyUnknown && !state.repeated) return repeat(state, context);
  const operating = operatingOf({ ...state, operation });
  return step(settle(operating, answer, outcomeUnknown(operating, 0, context), context));
};

/** The card is being encrypted and sent. */
export const submittingTransition = handling<Submitting>({
  'prepare-answered': (state, { attempt, answer }, context) =>
    attempt === state.attempt && state.operation === null
      ? prepared(state, answer, context)
      : step(state),
  'register-answered': (state, { attempt, answer }, context) =>
    attempt === state.attempt ? answered(state, answer, context) : step(state),
});
