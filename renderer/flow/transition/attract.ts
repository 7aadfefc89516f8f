import type { Attract } from '../entrance-state.ts';
import { loginFormFor } from '../login-form.ts';
import { handling, pressing } from './handling.ts';
import { step } from './step.ts';

/** Nobody is served. One can begin only while the backend can be reached. */
export const attractTransition = handling<Attract>({
  pressed: pressing({
    begin: (state, { service }) =>
      step(
        service.state === 'online'
          ? { screen: 'login', form: loginFormFor(''), waiting: null, failure: null }
          : state,
      ),
  }),
});
