import type { ContractComplete } from '../selfcare-state.ts';
import { handling, pressing } from './handling.ts';
import { openMenu } from './menu.ts';

/** The card is registered; nothing of it is kept but what the backend answered. */
export const contractCompleteTransition = handling<ContractComplete>({
  pressed: pressing({ 'back-to-menu': ({ actor }, context) => openMenu(actor, null, context) }),
});
