import type { ScreenName } from '../preload/contract/screen-name.ts';

/** What the present page shows. */
export interface ShownScreen {
  /** Null before its first. */
  readonly now: () => ScreenName | null;
  readonly shown: (screen: ScreenName) => void;
  /** Another page takes its place. */
  readonly gone: () => void;
}

export const createShownScreen = (): ShownScreen => {
  let screen: ScreenName | null = null;
  return {
    now: () => screen,
    shown: (next) => {
      screen = next;
    },
    gone: () => {
      screen = null;
    },
  };
};
