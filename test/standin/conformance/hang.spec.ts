import { expect } from '@playwright/test';
import type { DemoApp } from './demo-app.ts';
import { pageScriptsRan, test } from './demo-app.ts';
import { renderersOf } from './processes.ts';

/** Keeps the page busy for ever. Nobody waits for that. */
const hang = async ({ app, page }: DemoApp): Promise<void> => {
  await pageScriptsRan(page);
  page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  // The loop has begun once nothing else is answered any more.
  await expect
    .poll(() =>
      app.evaluate(async () => {
        const answer = demoMain.windows[0]?.webContents.executeJavaScript('1');
        const late = new Promise((resolve) => {
          setTimeout(resolve, 300, 'late');
        });
        return (await Promise.race([answer, late])) as unknown;
      }),
    )
    .toBe('late');
};

test('a page that hangs is destroyed like any other, and its process ends', async ({ demo }) => {
  await hang(demo);
  const [hung] = renderersOf(demo.userData);
  expect(hung).toBeDefined();
  const opened = demo.app.waitForEvent('window');
  const closed = demo.page.waitForEvent('close');
  await demo.app.evaluate(() => demoMain.replaceWindow('customer-2'));
  const [page] = await Promise.all([opened, closed]);
  await pageScriptsRan(page);
  expect(await page.evaluate(() => window.demo.ping())).toBe(1);
  await expect.poll(() => renderersOf(demo.userData)).not.toContain(hung);
});

test('a page that hangs can be crashed, which is reported', async ({ demo }) => {
  await hang(demo);
  await demo.app.evaluate(() => demoMain.windows[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => demo.events('render-process-gone')).toHaveLength(1);
});
