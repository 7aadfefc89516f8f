import { changesIn } from './edit-changes.ts';
import type { FlowState } from './flow-state.ts';
import { isTouched } from './form.ts';

/** Whether something typed or changed would be lost by leaving a screen for good. */
export const losesTyping = (flow: FlowState): boolean => {
  if (flow.screen === 'edit') return changesIn(flow) !== null;
  if (flow.screen === 'card' && flow.flow === 'counter') {
    return isTouched(flow.customer) || isTouched(flow.card.form);
  }
  return (flow.screen === 'card' || flow.screen === 'confirm') && isTouched(flow.form);
};
