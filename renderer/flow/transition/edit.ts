import { emptyCardEntry } from '../card-entry.ts';
import type { Edit } from '../counter-state.ts';
import { changesIn } from '../edit-changes.ts';
import { offersRetry } from '../problem-landing.ts';
import { startFromTheirs } from '../start-from-theirs.ts';
import {
  checkedAtCustomer,
  isFaultlessAtCustomer,
  leftAtCustomer,
  typedAtCustomer,
} from './customer-typing.ts';
import { findAnswered, handOverAnswered } from './edit-answers.ts';
import { findTheirs } from './find-theirs.ts';
import { handOverEffect } from './handing-over.ts';
import { handling, pressing } from './handling.ts';
import { openList } from './open-list.ts';
import { type ScreenContext, type Step, step } from './step.ts';
import { submit } from './submitting.ts';

/** The screen as it is before anything is pressed there. */
const atRest = (state: Edit): Edit => ({
  ...state,
  question: { kind: 'none' },
  notice: 'none',
  failure: null,
  failed: null,
});

const update = (state: Edit, context: ScreenContext): Step => {
  const judged = checkedAtCustomer(atRest(state), context);
  if (!isFaultlessAtCustomer(judged)) return step(judged);
  const changes = changesIn(judged);
  return step(
    changes === null
      ? { ...judged, notice: 'nothing-changed' }
      : { ...judged, question: { kind: 'update', changes } },
  );
};

const submitUpdate = (state: Edit, context: ScreenContext): Step =>
  submit({ kind: 'change-customer', at: atRest(state) }, context);

const submitDeletion = (state: Edit, context: ScreenContext): Step =>
  submit({ kind: 'delete-customer', at: atRest(state) }, context);

const accept = (state: Edit, context: ScreenContext): Step => {
  switch (state.question.kind) {
    case 'none':
      return step(state);
    case 'update':
      return submitUpdate(state, context);
    case 'delete':
      return submitDeletion(state, context);
    case 'conflict':
      return step(startFromTheirs(state, state.question.theirs));
  }
};

const askDeletion = (state: Edit): Step => step({ ...atRest(state), question: { kind: 'delete' } });

const handOver = (state: Edit, context: ScreenContext): Step => {
  const waiting = { for: 'handover', attempt: context.attempt } as const;
  return step({ ...atRest(state), waiting }, handOverEffect(state, context));
};

/** What changes or deletes a customer is asked anew: some of what was accepted may have been wiped meanwhile. */
const retry = (state: Edit, context: ScreenContext): Step => {
  const { failure, failed } = state;
  if (failure === null || !offersRetry(failure.problem)) return step(state);
  switch (failed) {
    case 'update':
      return update(state, context);
    case 'delete':
      return askDeletion(state);
    case 'handover':
      return handOver(state, context);
    case 'their-values':
      return findTheirs(state, null, context);
    case null:
      return step(state);
  }
};

const toList = (state: Edit, context: ScreenContext): Step => openList(state, null, context);

const working = pressing<Edit>({
  update,
  delete: askDeletion,
  reset: (state) => step({ ...atRest(state), card: emptyCardEntry }),
  'hand-over': handOver,
  retry,
  back: toList,
  'back-to-list': toList,
});

const answering = pressing<Edit>({
  accept,
  dismiss: (state) => step({ ...state, question: { kind: 'none' } }),
});

const findingTheirs = pressing<Edit>({ back: toList, 'back-to-list': toList });

const handingOver = pressing<Edit>({});

const pressesOf = ({ question, waiting }: Edit) => {
  if (waiting !== null) return waiting.for === 'handover' ? handingOver : findingTheirs;
  return question.kind === 'none' ? working : answering;
};

const takesInput = ({ question, waiting }: Edit) =>
  question.kind === 'none' && waiting?.for !== 'handover';

const awaits = ({ waiting }: Edit, purpose: 'handover' | 'their-values', attempt: number) =>
  waiting?.for === purpose && waiting.attempt === attempt;

/** Staff change a customer, or delete them. Nothing is sent until that is accepted. */
export const editTransition = handling<Edit>({
  typed: (state, { field, value }, context) =>
    step(
      takesInput(state)
        ? { ...typedAtCustomer(state, field, value, context), notice: 'none' }
        : state,
    ),
  left: (state, { field }, context) => step(leftAtCustomer(state, field, context)),
  pressed: (state, event, context) => pressesOf(state)(state, event, context),
  'hand-over-answered': (state, { attempt, answer }, context) =>
    awaits(state, 'handover', attempt) ? handOverAnswered(state, answer, context) : step(state),
  'find-answered': (state, { attempt, answer }, context) =>
    awaits(state, 'their-values', attempt) ? findAnswered(state, answer, context) : step(state),
});
