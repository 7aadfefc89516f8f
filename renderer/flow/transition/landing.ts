import type { Failure } from '../../../preload/contract/problem.ts';
import type { Login } from '../entrance-state.ts';
import type { FlowState } from '../flow-state.ts';
import { loginFormFor } from '../login-form.ts';
import { problemLanding } from '../problem-landing.ts';
import { secondsAfter } from '../time.ts';
import type { Instant } from '../under-way.ts';

const retriesAfterSeconds = 30;

/** The screens that a failure can lead to from where a person is. What is absent does not exist there. */
export interface Places {
  /** Where the person was, with what was typed. */
  readonly here: FlowState;
  readonly code?: FlowState;
  readonly menu?: FlowState;
  readonly card?: FlowState;
  readonly outcomeUnknown?: FlowState;
  /** The ID to show on the login screen; empty unless the person typed it just before. */
  readonly loginId: string;
  readonly now: Instant;
}

/** The login screen with the reason why a person is there. */
export const loginBecauseOf = (failure: Failure, loginId: string): Login => ({
  screen: 'login',
  form: loginFormFor(loginId),
  waiting: null,
  failure,
});

/** Where a failure leads. */
export const land = (failure: Failure, places: Places): FlowState => {
  const { screen } = problemLanding[failure.problem.slug];
  switch (screen) {
    case 'login':
      return loginBecauseOf(failure, places.loginId);
    case 'code':
      return places.code ?? places.here;
    case 'menu':
      return places.menu ?? places.here;
    case 'card':
      return places.card ?? places.here;
    case 'outcome-unknown':
      return places.outcomeUnknown ?? places.here;
    case 'out-of-service':
      return { screen, failure, retriesAt: secondsAfter(places.now, retriesAfterSeconds) };
    case 'address':
    case 'edit':
    case 'where-the-person-was':
      return places.here;
  }
};
