import type { Page } from '@playwright/test';
import { type Locale, locales } from '../../../preload/contract/locale.ts';
import { counter, type Panel, panelName, totem } from './panels.ts';
import type { View } from './view.ts';

/** What opens each menu, in any language. */
const openers = {
  display: 'button[aria-haspopup]:has(.lucide-contrast)',
  language: 'button[aria-haspopup]:has(.lucide-globe)',
  letter: 'main button[aria-haspopup]:not(:has(.lucide-contrast, .lucide-globe))',
} as const;

type Menu = keyof typeof openers;

const menuView = (menu: Menu, panel: Panel, locale: Locale): View => ({
  name: `menu-${menu}-${panelName(panel)}-${locale}`,
  state: 'login-empty',
  panel,
  query: { state: 'login-empty', locale, menu },
  prepare: (page: Page) => page.locator(openers[menu]).click(),
});

/** Each menu that a customer can open, over the log in, in every language. */
export const menuViews: readonly View[] = (Object.keys(openers) as Menu[]).flatMap((menu) =>
  [counter, totem].flatMap((panel) => locales.map((locale) => menuView(menu, panel, locale))),
);
