import type { KioskConfig } from './config/kiosk-config.ts';
import type { ShownScreen } from './shown-screen.ts';

/** The configuration as pages are shown by it: each page keeps what it has opened with. */
export interface PageSettings {
  readonly current: () => KioskConfig;
  readonly takeUp: (config: KioskConfig) => void;
}

/** `replace`: another page takes the place of the present one. */
export const createPageSettings = (
  started: KioskConfig,
  screen: ShownScreen,
  replace: () => void,
): PageSettings => {
  let config = started;
  return {
    current: () => config,
    takeUp: (next) => {
      config = next;
      // Before it stands nobody, so nobody is disturbed, and the next customer has the new one.
      if (screen.now() === 'attract') {
        screen.gone();
        replace();
      }
    },
  };
};
