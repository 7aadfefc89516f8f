import type { Menu } from 'electron';

/** Electron's default menu brings reload, zoom, developer tools and quit, each with a shortcut. */
export const removeApplicationMenu = (menu: Pick<typeof Menu, 'setApplicationMenu'>): void => {
  // SECURITY: no application menu, and none of its shortcuts.
  menu.setApplicationMenu(null);
};
