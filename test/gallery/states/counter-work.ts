import type { Parts } from './part.ts';

/** Staff's work on one customer. */
export const counterWorkStates = {} as const satisfies Parts;
