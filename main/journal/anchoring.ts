import type { AuditAnchor } from './audit-anchor.ts';
import type { ChainEnd } from './audit-chain.ts';

/** Lets the anchor follow the trail in the background; one that cannot be written holds an earlier end, which does no harm. */
export interface Anchoring {
  /** The trail ends here now. */
  follow(end: ChainEnd): void;
  /** From now on the anchor may be written: what it held before has been compared. */
  release(): void;
  isReleased(): boolean;
  /** Once nothing is being written any more. */
  settled(): Promise<void>;
}

export const createAnchoring = (anchor: Pick<AuditAnchor, 'write'>): Anchoring => {
  let released = false;
  let next: ChainEnd | null = null;
  let writing: Promise<void> | null = null;

  const writeOut = async (): Promise<void> => {
    while (next !== null) {
      const end = next;
      next = null;
      try {
        await anchor.write(end);
      } catch {
        // The keychain is watched by itself; the next entry tries again.
      }
    }
    writing = null;
  };
  const hurry = (): void => {
    if (released && next !== null) {
      writing ??= writeOut();
    }
  };

  return {
    follow: (end) => {
      next = end;
      hurry();
    },
    release: () => {
      released = true;
      hurry();
    },
    isReleased: () => released,
    settled: async () => {
      await writing;
    },
  };
};
