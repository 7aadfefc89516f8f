import type { Failure, ProblemSlug } from '../../preload/contract/problem.ts';
import type { Billing } from '../billing/billing.ts';
import { failureOf } from '../failure.ts';
import type { Attempts } from '../limits/attempts.ts';
import { failureOfCall } from './failure.ts';
import type { NewId } from './ports.ts';

export interface CheckPasswordParts {
  readonly billing: Pick<Billing, 'logIn'>;
  readonly attempts: Attempts;
  readonly newId: NewId;
}

type Input = Parameters<Billing['logIn']>[0];
type Answered = Extract<Awaited<ReturnType<Billing['logIn']>>, { readonly state: 'answered' }>;

/** Whether the backend says of a password that it is not right, or that too many were not. */
const isWrong = (slug: ProblemSlug): boolean =>
  slug === 'invalid-credentials' || slug === 'account-locked';

/** SECURITY: limits: has a password checked by the backend, for a log in as for a locked screen; past the kiosk's own limits nothing is sent. */
export const checkPassword = async (
  { billing, attempts, newId }: CheckPasswordParts,
  input: Input,
): Promise<Answered | Failure> => {
  const permit = attempts.permit({
    act: 'log-ins',
    by: { kind: 'kiosk' },
    parties: { account: input.loginId },
    item: newId(),
  });
  if (permit.state === 'refused') {
    const { retryInSeconds } = permit;
    return failureOf({ slug: 'too-many-attempts', retryInSeconds }, newId());
  }
  const answer = await billing.logIn(input);
  if (answer.state === 'answered' || !isWrong(answer.last.problem.slug)) {
    permit.forgive();
  }
  return answer.state === 'answered' ? answer : failureOfCall(answer);
};
