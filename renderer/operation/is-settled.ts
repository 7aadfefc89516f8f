import type { PendingStanding } from '../../preload/contract/operation.ts';

/** Whether nothing more will be learnt of an operation: only that can have been seen. */
export const isSettled = ({ state }: PendingStanding): boolean =>
  state !== 'asking' && state !== 'awaiting-staff';
