import { dirname } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../../e2e/support/test.ts';

test('the app runs from its archive, as a package', async ({ kiosk }) => {
  const found = await kiosk.app.evaluate(({ app }) => ({
    isPackaged: app.isPackaged,
    appPath: app.getAppPath(),
    executable: process.execPath,
  }));
  expect(found.isPackaged).toBe(true);
  expect(found.appPath).toMatch(/resources.app\.asar$/);
  expect(found.appPath).toContain(dirname(found.executable));
});

test('every screen says that this build is for QA', async ({ kiosk }) => {
  await expect(kiosk.page().locator('[data-build=qa]')).toBeVisible();
});

test('its fuses are not among what it overlooks', async ({ kiosk }) => {
  const relaxed = await kiosk.page().locator('[data-build]').getAttribute('data-relaxed');
  expect(relaxed).not.toContain('fuses-differ');
});
