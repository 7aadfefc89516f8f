import type { WebContents } from 'electron';

/** No menu opens on a right click or a long press. */
export const denyContextMenu = (contents: Pick<WebContents, 'on'>): void => {
  // SECURITY: no context menu: it would offer search, inspection and printing.
  contents.on('context-menu', (event) => event.preventDefault());
};
