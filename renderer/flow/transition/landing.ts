import type { FlowName } from '../../../preload/contract/kiosk-profile.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import type { Login } from '../entrance-state.ts';
import type { FlowState } from '../flow-state.ts';
import { loginFormFor } from '../login-form.ts';
import { problemLanding } from '../problem-landing.ts';
import { secondsAfter } from '../time.ts';
import { type ScreenContext, type Step, step } from './step.ts';

const retriesAfterSeconds = 30;

/** The screens that a failure can lead to from where a person is. What is absent does not exist there. */
export interface Places {
  /** Where the person was, with what was typed. */
  readonly here: Step;
  readonly address?: FlowState;
  readonly code?: FlowState;
  readonly cardOrEdit?: FlowState;
  readonly edit?: Step;
  readonly menuOrList?: Step;
  readonly outcomeUnknown?: FlowState;
  /** `loginId` is shown again; empty unless the person typed it just before. */
  readonly login: { readonly flow: FlowName; readonly loginId: string };
}

/** The login screen of a flow, with nothing in it but an ID that is known already. */
export const loginTo = (flow: FlowName, loginId = ''): Login => ({
  screen: 'login',
  purpose: { kind: 'log-in', flow },
  form: loginFormFor(loginId),
  waiting: null,
  failure: null,
});

/** Where a failure leads. */
export const land = (failure: Failure, places: Places, { now }: ScreenContext): Step => {
  const { screen } = problemLanding[failure.problem.slug];
  const { here } = places;
  const stepTo = (flow: FlowState | undefined) => (flow === undefined ? here : step(flow));
  switch (screen) {
    case 'login':
      return step({ ...loginTo(places.login.flow, places.login.loginId), failure });
    case 'address':
      return stepTo(places.address);
    case 'code':
      return stepTo(places.code);
    case 'card-or-edit':
      return stepTo(places.cardOrEdit);
    case 'edit':
      return places.edit ?? here;
    case 'menu-or-list':
      return places.menuOrList ?? here;
    case 'outcome-unknown':
      return stepTo(places.outcomeUnknown);
    case 'out-of-service':
      return step({ screen, failure, retriesAt: secondsAfter(now, retriesAfterSeconds) });
    case 'where-the-person-was':
      return here;
  }
};
