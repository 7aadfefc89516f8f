import type { Complete } from '../flow-state.ts';
import { handling, pressing } from './handling.ts';
import { openMenu } from './menu.ts';

/** The card is registered; nothing of it is kept but what the backend answered. */
export const completeTransition = handling<Complete>({
  pressed: pressing({ 'back-to-menu': ({ actor }, context) => openMenu(actor, context) }),
});
