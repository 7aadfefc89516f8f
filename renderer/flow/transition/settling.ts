import type { OperationAnswer } from '../../../preload/contract/operation.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { nextAsking, nextAskingInChallenge } from '../asking-pauses.ts';
import { withoutSecurityCode } from '../card-form.ts';
import type { Challenge, OutcomeUnknown, Submitting } from '../decision-state.ts';
import type { FlowState } from '../flow-state.ts';
import { failureOf } from '../page-failure.ts';
import type { Operation } from '../under-way.ts';
import { land } from './landing.ts';
import type { ScreenContext } from './step.ts';

/** What is known all the way from `register` to a definite answer. */
export type Registering = Pick<Submitting, 'actor' | 'contract' | 'form'>;
export type Operating = Registering & { readonly operation: Operation };

export const registeringOf = ({ actor, contract, form }: Registering): Registering => ({
  actor,
  contract,
  form,
});

export const operatingOf = (state: Operating): Operating => ({
  ...registeringOf(state),
  operation: state.operation,
});

/** Nobody can tell yet what became of the operation. */
export const outcomeUnknown = (
  operating: Operating,
  asked: number,
  { now }: ScreenContext,
): OutcomeUnknown => ({
  screen: 'outcome-unknown',
  ...operating,
  asked,
  asksAgainAt: nextAsking(asked, now),
  waiting: null,
});

/** Where a registration is after it has definitely not been carried out. */
export const notRegistered = (
  registering: Registering,
  failure: Failure,
  operation: Operation | null,
  context: ScreenContext,
): FlowState => {
  const { actor, contract, form } = registering;
  return land(failure, {
    here: { screen: 'confirm', ...registering, failure },
    card: { screen: 'card', actor, contract, form: withoutSecurityCode(form), failure },
    menu: { screen: 'menu', actor, contract, waiting: null, failure },
    ...(operation === null
      ? {}
      : { outcomeUnknown: outcomeUnknown({ ...registering, operation }, 0, context) }),
    loginId: '',
    now: context.now,
  });
};

const challenge = (
  operating: Operating,
  action: Challenge['action'],
  { now }: ScreenContext,
): Challenge => ({
  screen: 'challenge',
  ...operating,
  action,
  receivedAt: now,
  asksAgainAt: nextAskingInChallenge(now),
  waiting: null,
});

/**
 * Where the answer to an operation leads. `whileUnknown` is where the person waits as long as nobody can tell.
 */
export const settle = (
  operating: Operating,
  answer: OperationAnswer,
  whileUnknown: FlowState,
  context: ScreenContext,
): FlowState => {
  switch (answer.state) {
    case 'carried-out': {
      const { actor, contract } = operating;
      return { screen: 'complete', actor, contract, outcome: answer.outcome, waiting: null };
    }
    case 'action-required':
      return answer.action.expiresInSeconds > 0
        ? challenge(operating, answer.action, context)
        : whileUnknown;
    case 'unknown':
      return whileUnknown;
    case 'failed': {
      const { operation } = operating;
      const failure = failureOf(operation, answer);
      return notRegistered(registeringOf(operating), failure, operation, context);
    }
  }
};
