import type { WebContents } from 'electron';

/** The page embeds no other page. */
export const denyWebviews = (contents: Pick<WebContents, 'on'>): void => {
  // SECURITY: no webview: one that is made all the same is never attached.
  contents.on('will-attach-webview', (event) => event.preventDefault());
};
