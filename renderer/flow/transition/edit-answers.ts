import type { FindAnswer } from '../../../preload/contract/customers.ts';
import type { Failure, Problem } from '../../../preload/contract/problem.ts';
import type { HandOverAnswer } from '../../../preload/contract/staff-work.ts';
import type { Edit } from '../counter-state.ts';
import { noEnquiryNumber } from '../page-failure.ts';
import { handedOver } from './handing-over.ts';
import { land } from './landing.ts';
import { openList } from './open-list.ts';
import { type ScreenContext, type Step, step } from './step.ts';

const failedHere = (
  state: Edit,
  failed: 'handover' | 'their-values',
  failure: Failure,
  context: ScreenContext,
): Step => {
  const here: Edit = { ...state, waiting: null, failure, failed };
  const menuOrList = openList(state, failure, context);
  return land(
    failure,
    { here: step(here), menuOrList, login: { flow: 'counter', loginId: '' } },
    context,
  );
};

/** The screen goes to the customer, or stays with staff. */
export const handOverAnswered = (
  state: Edit,
  answer: HandOverAnswer,
  context: ScreenContext,
): Step =>
  answer.state === 'handed-over'
    ? step(handedOver(state, context))
    : failedHere(state, 'handover', answer, context);

/** What has been learnt since, told by the enquiry number of the decision that was refused. */
const learnt = ({ failure }: Edit, problem: Problem): Failure => ({
  state: 'failed',
  problem,
  enquiryNumber: failure?.enquiryNumber ?? noEnquiryNumber,
});

/** Staff are offered to start from what somebody else has put on file, unless the customer is gone. */
export const findAnswered = (state: Edit, answer: FindAnswer, context: ScreenContext): Step => {
  switch (answer.state) {
    case 'found': {
      const { customer } = answer;
      return step({
        ...state,
        question: { kind: 'conflict', theirs: customer },
        waiting: null,
        failure: learnt(state, { slug: 'version-conflict', version: customer.version }),
      });
    }
    case 'gone':
      return openList(state, learnt(state, { slug: 'not-found' }), context);
    case 'failed':
      return failedHere(state, 'their-values', answer, context);
  }
};
