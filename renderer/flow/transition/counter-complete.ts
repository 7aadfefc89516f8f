import type { CounterComplete } from '../counter-state.ts';
import { handling, pressing } from './handling.ts';
import { openList } from './open-list.ts';

/** The decision has been carried out; nothing of the card is kept but what the backend answered. */
export const counterCompleteTransition = handling<CounterComplete>({
  pressed: pressing({ 'back-to-list': (state, context) => openList(state, null, context) }),
});
