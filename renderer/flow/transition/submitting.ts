import type { OperationAnswer, PrepareAnswer } from '../../../preload/contract/operation.ts';
import { cardLabelOf } from '../decision-label.ts';
import type { Decision, Submitting } from '../decision-state.ts';
import { sendingOf, sendsCard } from '../sending.ts';
import { handling } from './handling.ts';
import { notCarriedOut } from './not-carried-out.ts';
import { outcomeUnknown, settle } from './settling.ts';
import { type ScreenContext, type Step, step } from './step.ts';
import { leftToKiosk } from './told-by-kiosk.ts';

/** Begins to carry out a decision: an idempotency key is asked for, then the card is encrypted, and all is sent. */
export const submit = (decision: Decision, { attempt, now }: ScreenContext): Step =>
  step(
    {
      screen: 'submitting',
      decision,
      attempt,
      round: 'first',
      operation: null,
      session: 'live',
      startedAt: now,
    },
    { type: 'prepare', attempt },
  );

/** Once more with fresh keys, since the backend no longer knows the one that the card was encrypted for. */
const submitAgain = (state: Submitting, { attempt }: ScreenContext): Step =>
  step({ ...state, attempt, round: 'second', operation: null }, { type: 'prepare', attempt });

const prepared = (state: Submitting, answer: PrepareAnswer, context: ScreenContext): Step => {
  const { decision } = state;
  if (answer.state === 'failed') return notCarriedOut(decision, answer, context);
  const { attempt } = context;
  const { idempotencyKey, enquiryNumber, encryptionKey } = answer;
  const operation = { idempotencyKey, enquiryNumber };
  const label = cardLabelOf(decision);
  const sending = sendingOf(decision);
  return step(
    { ...state, attempt, operation },
    { type: 'carry-out', attempt, operation, encryptionKey, label, sending },
  );
};

const answered = (state: Submitting, answer: OperationAnswer, context: ScreenContext): Step => {
  const { decision, operation, round, session } = state;
  if (operation === null) return step(state);
  const keyUnknown = answer.state === 'failed' && answer.problem.slug === 'encryption-key-unknown';
  if (keyUnknown && round === 'first' && sendsCard(decision)) return submitAgain(state, context);
  const operating = { decision, operation };
  const next = settle(operating, answer, outcomeUnknown(operating, 0, context), context);
  return session === 'live' ? next : { ...next, flow: leftToKiosk(next.flow, context.pending) };
};

/** What was decided is being sent. */
export const submittingTransition = handling<Submitting>({
  'prepare-answered': (state, { attempt, answer }, context) =>
    attempt === state.attempt && state.operation === null
      ? prepared(state, answer, context)
      : step(state),
  'operation-answered': (state, { attempt, answer }, context) =>
    attempt === state.attempt ? answered(state, answer, context) : step(state),
});
