import type { ScreenName } from '../preload/contract/screen-name.ts';
import type { KioskConfig } from './config/kiosk-config.ts';

/** The configuration as pages are shown by it: each page keeps what it has opened with. */
export interface PageSettings {
  readonly current: () => KioskConfig;
  readonly takeUp: (config: KioskConfig) => void;
  /** The present page shows this screen. */
  readonly shown: (screen: ScreenName) => void;
  /** The last that it has shown; null before its first. */
  readonly screen: () => ScreenName | null;
}

/** `replace`: another page takes the place of the present one. */
export const createPageSettings = (started: KioskConfig, replace: () => void): PageSettings => {
  let config = started;
  let screen: ScreenName | null = null;
  return {
    current: () => config,
    takeUp: (next) => {
      config = next;
      // Before it stands nobody, so nobody is disturbed, and the next customer has the new one.
      if (screen === 'attract') {
        screen = null;
        replace();
      }
    },
    shown: (next) => {
      screen = next;
    },
    screen: () => screen,
  };
};
