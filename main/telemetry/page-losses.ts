import type { PageLoss } from '../journal/audit-event.ts';

const all: Readonly<Record<PageLoss, true>> = {
  'abnormal-exit': true,
  'clean-exit': true,
  crashed: true,
  hung: true,
  'integrity-failure': true,
  killed: true,
  'launch-failed': true,
  left: true,
  'memory-eviction': true,
  oom: true,
  unresponsive: true,
};

/** Each way in which a page can be lost. */
export const pageLosses: readonly string[] = Object.keys(all);
