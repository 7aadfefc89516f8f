import type { FlowEvent } from '../flow-event.ts';
import type { FlowState } from '../flow-state.ts';
import { addressTransition } from './address.ts';
import { attractTransition } from './attract.ts';
import { challengeTransition } from './challenge.ts';
import { codeTransition } from './code.ts';
import { confirmTransition } from './confirm.ts';
import { contractCardTransition } from './contract-card.ts';
import { contractCompleteTransition } from './contract-complete.ts';
import { counterCompleteTransition } from './counter-complete.ts';
import { editTransition } from './edit.ts';
import { flowChoiceTransition } from './flow-choice.ts';
import { handoverTransition } from './handover.ts';
import { listTransition } from './list.ts';
import { loginTransition } from './login.ts';
import { menuTransition } from './menu.ts';
import { newRegistrationTransition } from './new-registration.ts';
import { outcomeUnknownTransition } from './outcome-unknown.ts';
import { panelTransition } from './panel.ts';
import { panelLockTransition } from './panel-lock.ts';
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
    case 'flow-choice':
      return flowChoiceTransition(state, event, context);
    case 'login':
      return loginTransition(state, event, context);
    case 'address':
      return addressTransition(state, event, context);
    case 'code':
      return codeTransition(state, event, context);
    case 'menu':
      return menuTransition(state, event, context);
    case 'card':
      return state.flow === 'selfcare'
        ? contractCardTransition(state, event, context)
        : newRegistrationTransition(state, event, context);
    case 'confirm':
      return confirmTransition(state, event, context);
    case 'list':
      return listTransition(state, event, context);
    case 'edit':
      return editTransition(state, event, context);
    case 'handover':
      return handoverTransition(state, event, context);
    case 'submitting':
      return submittingTransition(state, event, context);
    case 'challenge':
      return challengeTransition(state, event, context);
    case 'complete':
      return state.flow === 'selfcare'
        ? contractCompleteTransition(state, event, context)
        : counterCompleteTransition(state, event, context);
    case 'outcome-unknown':
      return outcomeUnknownTransition(state, event, context);
    case 'out-of-service':
      return step(state);
    case 'staff':
      return state.part === 'lock'
        ? panelLockTransition(state, event, context)
        : panelTransition(state, event, context);
  }
};
