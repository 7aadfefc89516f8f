import { expect } from '@playwright/test';
import type { DemoApp } from './demo-app.ts';
import { pageScriptsRan, test } from './demo-app.ts';

test.beforeEach(({ demo }) => pageScriptsRan(demo.page));

test('a new customer gets a new page, and the app stays open', async ({ demo }) => {
  const page = await nextCustomer(demo);
  expect(demo.app.windows()).toEqual([page]);
  expect(await page.evaluate(() => window.demo.ping())).toBe(1);
  expect(await demo.events('window-all-closed')).toEqual([]);
  const destroyed = await demo.app.evaluate(() => demoMain.windows.map((one) => one.isDestroyed()));
  expect(destroyed).toEqual([true, false]);
});

test('nothing that one customer stores is there for the next', async ({ demo }) => {
  await demo.page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    sessionStorage.setItem('left', 'behind');
    await caches.open('left');
    await new Promise((resolve) => {
      indexedDB.open('left').onsuccess = resolve;
    });
  });
  const page = await nextCustomer(demo);
  const found = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    await caches.keys(),
    await indexedDB.databases(),
  ]);
  expect(found).toEqual([0, 0, [], []]);
});

test('two partitions live side by side without seeing each other', async ({ demo }) => {
  const opened = demo.app.waitForEvent('window');
  await demo.app.evaluate(async ({ BrowserWindow, session }) => {
    session.fromPartition('aside').protocol.handle('app', () => new Response('aside'));
    const window = new BrowserWindow({ webPreferences: { partition: 'aside' } });
    await window.loadURL('app://kiosk/');
  });
  const aside = await opened;
  await expect(aside.locator('body')).toHaveText('aside');
  await demo.page.evaluate(() => localStorage.setItem('mine', 'yes'));
  expect(await aside.evaluate(() => localStorage.length)).toBe(0);
  expect(demo.app.windows()).toHaveLength(2);
});

test('clearStorageData empties the storage of a session that is in use', async ({ demo }) => {
  await demo.page.evaluate(() => localStorage.setItem('left', 'behind'));
  await demo.app.evaluate(({ session }) => session.fromPartition('customer-1').clearStorageData());
  await demo.page.reload();
  expect(await demo.page.evaluate(() => localStorage.length)).toBe(0);
});

test('the last window closed is told to the app', async ({ demo }) => {
  // After the answer: a window that goes may take the question with it.
  await demo.app.evaluate(() => void setImmediate(() => demoMain.windows[0]?.destroy()));
  await expect.poll(() => demo.events('window-all-closed')).toEqual([['window-all-closed']]);
});

test('a destroyed window says so', async ({ demo }) => {
  const message = await demo.app.evaluate(() => {
    const [window] = demoMain.windows;
    window?.destroy();
    try {
      window?.show();
      return 'shown';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(message).toBe('Object has been destroyed');
});

/** Replaces the window; resolves to the new page when it stands and the old one has gone. */
async function nextCustomer({ app, page: old }: DemoApp) {
  const opened = app.waitForEvent('window');
  const closed = old.waitForEvent('close');
  await app.evaluate(() => demoMain.replaceWindow('customer-2'));
  const [page] = await Promise.all([opened, closed]);
  await pageScriptsRan(page);
  return page;
}
