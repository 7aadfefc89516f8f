import type { AuditAnchor } from '../../../main/journal/audit-anchor.ts';
import type { ChainEnd } from '../../../main/journal/audit-chain.ts';

/** An anchor in memory: it answers at once, or, while it is locked, not at all. */
export const memoryAnchor = () => {
  let kept: ChainEnd | null = null;
  let locked = false;
  const open = async <Value>(work: () => Value): Promise<Value> => {
    if (locked) {
      throw new Error('The keychain is locked.');
    }
    return work();
  };
  const anchor: AuditAnchor = {
    read: () => open(() => kept),
    write: (end) =>
      open(() => {
        kept = end;
      }),
  };
  return {
    anchor,
    kept: (): ChainEnd | null => kept,
    lock: (): void => {
      locked = true;
    },
    unlock: (): void => {
      locked = false;
    },
  };
};
