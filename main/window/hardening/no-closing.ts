import type { BaseWindow } from 'electron';

/** Whoever stands before a kiosk cannot close its window; main ends pages by destroying them, which asks nobody. */
export const denyClosing = (window: Pick<BaseWindow, 'on'>): void => {
  // SECURITY: kiosk: Alt+F4, a task list and a page that closes itself leave the window where it is.
  window.on('close', (event) => event.preventDefault());
};
