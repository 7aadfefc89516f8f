import { expect } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import { pageScriptsRan, test } from './demo-app.ts';

test.beforeEach(({ demo }) => pageScriptsRan(demo.page));

test('Playwright finds the window of a page, with its state', async ({ demo }) => {
  const window = await demo.app.browserWindow(demo.page);
  const state = await window.evaluate((one: BrowserWindow) => [
    one.isKiosk(),
    one.isContentProtected(),
    one.id,
  ]);
  expect(state).toEqual([true, true, 1]);
});

test('ready-to-show comes once, and show makes the window visible', async ({ demo }) => {
  await expect.poll(() => demo.app.evaluate(() => demoMain.windows[0]?.isVisible())).toBe(true);
  await expect.poll(() => demo.events('ready-to-show')).toEqual([['ready-to-show']]);
});

test('a kiosk window has the size of the display', async ({ demo }) => {
  const display = await demo.app.evaluate(({ screen }) => screen.getPrimaryDisplay().size);
  const content = await demo.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(content).toEqual(display);
});

test('a person can type and press', async ({ demo }) => {
  await demo.page.getByLabel('お名前').fill('スズキ ケン');
  await demo.page.getByRole('button', { name: '登録する' }).click();
  await expect(demo.page.getByRole('status')).toHaveText('スズキ ケン 様の登録を受け付けました');
});

test('executeJavaScript runs in the page and rejects with its error', async ({ demo }) => {
  const outcome = await demo.app.evaluate(async () => {
    const contents = demoMain.windows[0]?.webContents;
    const title: unknown = await contents?.executeJavaScript('document.title');
    const failure: unknown = await contents
      ?.executeJavaScript('no.such.thing')
      .catch(() => 'rejected');
    return [title, failure];
  });
  expect(outcome).toEqual(['クレジットカード登録', 'rejected']);
});
