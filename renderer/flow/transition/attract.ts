import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { Attract } from '../entrance-state.ts';
import type { FlowState } from '../flow-state.ts';
import { handling, pressing } from './handling.ts';
import { loginTo } from './landing.ts';
import { step } from './step.ts';

/** Where one begins: with the only flow that is configured, or with the choice between both. */
const beginning = ({ flows }: KioskProfile): FlowState => {
  const [only, ...others] = flows;
  return only === undefined || others.length > 0 ? { screen: 'flow-choice' } : loginTo(only);
};

/** Nobody is served. One can begin only while the backend can be reached. */
export const attractTransition = handling<Attract>({
  pressed: pressing({
    begin: (state, { service, profile }) =>
      step(service.state === 'online' ? beginning(profile) : state),
  }),
});
