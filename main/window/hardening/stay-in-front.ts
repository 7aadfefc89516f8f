import type { BrowserWindow } from 'electron';

/** Whatever puts the kiosk's window aside, it comes back. */
export const stayInFront = (
  window: Pick<BrowserWindow, 'on' | 'restore' | 'setKiosk' | 'setAlwaysOnTop'>,
): void => {
  // SECURITY: kiosk: notifications and other windows of the system stay underneath.
  window.setAlwaysOnTop(true, 'screen-saver');
  // SECURITY: kiosk: a shortcut of the system's that minimises every window does not show what is behind.
  window.on('minimize', () => window.restore());
  // SECURITY: kiosk: no way out of the full screen.
  window.on('leave-full-screen', () => window.setKiosk(true));
};
