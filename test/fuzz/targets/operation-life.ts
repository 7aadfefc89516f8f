import { anyLife } from '../../main/registration/operation-life/any-life.ts';
import { type FuzzTarget, nothingToClose } from '../fuzz-target.ts';

/** Lives of a kiosk, with everything that may happen to a decision in them. */
export const operationLife: FuzzTarget = {
  name: 'operation life',
  open: async () => ({ property: anyLife(), close: nothingToClose }),
};
