import type { FlowEvent } from '../flow-event.ts';
import type { FlowState } from '../flow-state.ts';
import { attractTransition } from './attract.ts';
import { cardTransition } from './card.ts';
import { challengeTransition } from './challenge.ts';
import { codeTransition } from './code.ts';
import { completeTransition } from './complete.ts';
import { confirmTransition } from './confirm.ts';
import { loginTransition } from './login.ts';
import { menuTransition } from './menu.ts';
import { outcomeUnknownTransition } from './outcome-unknown.ts';
import { type ScreenContext, type Step, step } from './step.ts';
import { submittingTransition } from './submitting.ts';

/** What an event means on the screen where the person is. */
export const screenTransition = (
  state: FlowState,
  event: FlowEvent,
  context: ScreenContext,
): Step => {
  switch (state.screen) {
    case 'attract':
      return attractTransition(state, event, context);
    case 'login':
      return loginTransition(state, event, context);
    case 'code':
      return codeTransition(state, event, context);
    case 'menu':
      return menuTransition(state, event, context);
    case 'card':
      return cardTransition(state, event, context);
    case 'confirm':
      return confirmTransition(state, event, context);
    case 'submitting':
      return submittingTransition(state, event, context);
    case 'challenge':
      return challengeTransition(state, event, context);
    case 'complete':
      return completeTransition(state, event, context);
    case 'outcome-unknown':
      return outcomeUnknownTransition(state, event, context);
    case 'out-of-service':
      return step(state);
  }
};
