import type { BrowserWindow } from 'electron';

/** On Windows, a window's own menu moves, minimises and closes it. */
export const denySystemMenu = (window: Pick<BrowserWindow, 'on'>): void => {
  // SECURITY: kiosk: Alt+Space and a right click on a window's edge open nothing.
  window.on('system-context-menu', (event) => event.preventDefault());
};
