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

test.describe('with little memory', () => {
  test.use({ environment: { DEMO_JS_FLAGS: '--max-old-space-size=64' } });

  test('a page that has none left is reported', async ({ demo }) => {
    await pageScriptsRan(demo.page);
    const crashed = demo.page.waitForEvent('crash');
    demo.page
      .evaluate(() => {
        const kept: unknown[] = [];
        for (;;) kept.push(new Array(1e6).fill(0));
      })
      .catch(() => undefined);
    await crashed;
    const [gone] = await demo.events('render-process-gone');
    // Only some systems tell a lack of memory from any other crash: on Linux Chromium calls both `crashed`.
    expect(gone?.[1]).toMatch(/^(?:oom|crashed)$/u);
  });
});
