import type { BrowserWindow } from 'electron';

/** The window's title is read by task lists, screen readers and recorders. */
export const fixTitle = (window: Pick<BrowserWindow, 'on'>): void => {
  // SECURITY: no customer data in the window's title: the page cannot change it.
  window.on('page-title-updated', (event) => event.preventDefault());
};
