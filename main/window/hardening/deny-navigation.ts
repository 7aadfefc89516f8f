import type { WebContents } from 'electron';

/** The page never leaves its one document; main alone loads it. */
export const denyNavigation = (contents: Pick<WebContents, 'on'>): void => {
  // SECURITY: no navigation: links, forms, scripts, dropped files, back and forward lead nowhere.
  contents.on('will-navigate', (event) => event.preventDefault());
  // SECURITY: no navigation in frames either; the page has none.
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  // SECURITY: no redirect.
  contents.on('will-redirect', (event) => event.preventDefault());
};
