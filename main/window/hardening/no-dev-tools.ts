import type { WebContents } from 'electron';

/** Developer tools that open in spite of `devTools: false` are closed at once. */
export const closeDevTools = (contents: Pick<WebContents, 'on' | 'closeDevTools'>): void => {
  // SECURITY: no developer tools.
  contents.on('devtools-opened', () => contents.closeDevTools());
};
