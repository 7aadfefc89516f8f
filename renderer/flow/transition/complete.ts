import type { FlowEvent } from '../flow-event.ts';
import type { Complete } from '../flow-state.ts';
import { openMenu } from './menu.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** The card is registered; nothing of it is kept but what the backend answered. */
export const completeTransition = (
  state: Complete,
  event: FlowEvent,
  context: ScreenContext,
): Step =>
  event.type === 'pressed' && event.action === 'back-to-menu'
    ? openMenu(state.actor, context)
    : step(state);
