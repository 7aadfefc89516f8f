/** Between two checks of what is gone, in milliseconds. */
const pause = 5_000;

export type Usability = 'usable' | 'gone';

export interface WatchParts {
  readonly check: () => Promise<Usability>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Called, and waited for, before what was gone counts as usable again. */
  readonly recovered: () => Promise<void>;
  /** Called on each change. */
  readonly changed: () => void;
}

/** Knows whether something that the kiosk cannot do without can be used, and keeps checking it while it cannot. */
export interface Watch {
  /** False until the first check has said otherwise. */
  readonly isUsable: () => boolean;
  /** Checks now; answers after one check, and goes on in the background while it is gone. */
  readonly check: () => Promise<void>;
  /** Somebody has found that it cannot be used. */
  readonly suspect: () => void;
}

export const createWatch = (parts: WatchParts): Watch => {
  let usable = false;
  let asking = false;

  const become = (next: boolean): void => {
    if (usable !== next) {
      usable = next;
      parts.changed();
    }
  };

  const askLater = (): void => {
    void parts.sleep(pause).then(ask);
  };

  const ask = async (): Promise<void> => {
    if ((await parts.check()) === 'gone') {
      become(false);
      askLater();
      return;
    }
    asking = false;
    if (!usable) {
      await parts.recovered();
    }
    // The recovery uses it itself, and may have found it gone again.
    if (!asking) {
      become(true);
    }
  };

  return {
    isUsable: () => usable,
    check: async () => {
      if (!asking) {
        asking = true;
        await ask();
      }
    },
    suspect: () => {
      if (!asking) {
        asking = true;
        become(false);
        askLater();
      }
    },
  };
};
