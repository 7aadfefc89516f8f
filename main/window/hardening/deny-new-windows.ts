import type { WebContents } from 'electron';

/** The kiosk has one window, and main alone opens it. */
export const denyNewWindows = (contents: Pick<WebContents, 'setWindowOpenHandler'>): void => {
  // SECURITY: no new windows: `window.open`, `target=_blank` and middle clicks open nothing.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};
