import type { PowerSaveBlocker } from 'electron';

/** A kiosk's display stays on while it runs: a screen saver or a lock screen is the system's, with ways out of its own. */
export const stayAwake = (powerSaveBlocker: Pick<PowerSaveBlocker, 'start'>): void => {
  // SECURITY: kiosk: no screen saver and no lock screen.
  powerSaveBlocker.start('prevent-display-sleep');
};
