import { expect } from '@playwright/test';
import { test } from './gallery-page.ts';
import { showView } from './show-view.ts';
import { counter } from './views/panels.ts';
import { viewOf } from './views/view.ts';

test('a view is shown as after a press on nothing, whatever was done to the view before', async ({
  onePage,
}) => {
  const view = viewOf('menu', counter, { locale: 'en' });
  await showView(onePage, view);
  await onePage.keyboard.press('Tab');
  await onePage.locator('[data-action=register-card]').hover();
  await expect(onePage.locator('button:hover')).toHaveCount(1);
  await showView(onePage, view);
  await expect(onePage.locator('h1')).toBeFocused();
  await expect(onePage.locator(':focus-visible')).toHaveCount(0);
  await expect(onePage.locator('button:hover')).toHaveCount(0);
});
