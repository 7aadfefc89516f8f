import type { FlowEvent } from '../flow-event.ts';
import type { Attract } from '../flow-state.ts';
import { loginFormFor } from '../login-form.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** Nobody is served. One can begin only while the backend can be reached. */
export const attractTransition = (
  state: Attract,
  event: FlowEvent,
  { service }: ScreenContext,
): Step =>
  event.type === 'pressed' && event.action === 'begin' && service.state === 'online'
    ? step({ screen: 'login', form: loginFormFor(''), waiting: null, failure: null })
    : step(state);
