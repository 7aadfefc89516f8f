import { expect } from '@playwright/test';
import { pageScriptsRan, test } from './demo-app.ts';

test('a crashed page is reported, and a new window takes its place', async ({ demo }) => {
  await pageScriptsRan(demo.page);
  const crashed = demo.page.waitForEvent('crash');
  await demo.app.evaluate(() => demoMain.windows[0]?.webContents.forcefullyCrashRenderer());
  await crashed;
  await expect.poll(() => demo.events('render-process-gone')).toHaveLength(1);
  const opened = demo.app.waitForEvent('window');
  await demo.app.evaluate(() => demoMain.replaceWindow('customer-2'));
  const page = await opened;
  await pageScriptsRan(page);
  expect(await page.evaluate(() => window.demo.ping())).toBe(1);
});

test('a crashed page can be loaded again', async ({ demo }) => {
  await pageScriptsRan(demo.page);
  await demo.app.evaluate(() => demoMain.windows[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => demo.events('render-process-gone')).toHaveLength(1);
  const title = await demo.app.evaluate(async () => {
    const contents = demoMain.windows[0]?.webContents;
    await contents?.loadURL('app://kiosk/index.html');
    return contents?.executeJavaScript('document.title') as Promise<unknown>;
  });
  expect(title).toBe('クレジットカード登録');
});
