import { createContext, useContext } from 'react';

export type MenuName = 'language' | 'display' | 'support';

/** Opens one of the menus that every screen offers. */
export const MenusContext = createContext<(menu: MenuName) => void>(() => {});

export const useOpenMenu = () => useContext(MenusContext);
