import { expect } from '@playwright/test';
import { pageScriptsRan, test } from './demo-app.ts';

test.beforeEach(async ({ demo }) => {
  await pageScriptsRan(demo.page);
  await demo.events();
});

test('window.open is asked of the handler, denied, and answers null', async ({ demo }) => {
  const opened = await demo.page.evaluate(() => window.open('https://example.com/popup'));
  expect(opened).toBeNull();
  await expect
    .poll(() => demo.events('window.open'))
    .toEqual([['window.open', 'https://example.com/popup']]);
  await expect.poll(() => demo.app.windows().length).toBe(1);
});

test('a link to a new window is asked of the handler, and opens none', async ({ demo }) => {
  await demo.page.click('#blank');
  await expect
    .poll(() => demo.events('window.open'))
    .toEqual([['window.open', 'app://kiosk/second.html']]);
  await expect.poll(() => demo.app.windows().length).toBe(1);
  await expect(demo.page.locator('#register')).toBeVisible();
});

test('will-navigate keeps the page where it is', async ({ demo }) => {
  await demo.page.click('#outside', { noWaitAfter: true });
  await expect
    .poll(() => demo.events('will-navigate'))
    .toEqual([['will-navigate', 'https://example.com/']]);
  const state = await demo.page.evaluate(() => [location.pathname, window.pageGlobal]);
  expect(state).toEqual(['/index.html', 1]);
});

test('a link inside the app navigates, and the preload runs anew', async ({ demo }) => {
  await demo.page.click('#second');
  await expect(demo.page.locator('#done')).toBeVisible();
  expect(await demo.events('will-navigate', 'will-frame-navigate')).toEqual([
    ['will-frame-navigate', 'app://kiosk/second.html', true],
    ['will-navigate', 'app://kiosk/second.html'],
  ]);
  expect(await demo.page.evaluate(() => window.demo.sender())).toMatchObject({
    url: 'app://kiosk/second.html',
    origin: 'app://kiosk',
  });
});

test('a reload by the main process is no wish of the page', async ({ demo }) => {
  await demo.app.evaluate(() => demoMain.windows[0]?.webContents.reload());
  await expect.poll(() => demo.events('did-finish-load')).toHaveLength(1);
  await pageScriptsRan(demo.page);
  expect(await demo.page.evaluate(() => window.demo.ping())).toBe(1);
  expect(await demo.events('will-navigate')).toEqual([]);
});

test('a test tool can reload the page', async ({ demo }) => {
  await demo.page.reload();
  await pageScriptsRan(demo.page);
  expect(await demo.page.evaluate(() => window.demo.ping())).toBe(1);
});

test('a change within the document asks nobody and moves the sender', async ({ demo }) => {
  const sender = await demo.page.evaluate(() => {
    history.pushState(null, '', '#step-2');
    return window.demo.sender();
  });
  expect(sender).toMatchObject({ url: 'app://kiosk/index.html#step-2' });
  expect(await demo.events('will-navigate')).toEqual([]);
});

test('a frame inside the page reports will-frame-navigate only', async ({ demo }) => {
  await demo.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/frame';
    document.body.append(frame);
  });
  // The policy refuses the frame, whether or not the wish was reported before.
  await expect.poll(() => demo.page.evaluate(() => window.violations)).toContain('frame-src');
  expect(await demo.events('will-navigate')).toEqual([]);
});

test('a download is told to the session and leaves no file', async ({ demo }) => {
  await demo.page.click('#download', { noWaitAfter: true });
  await expect
    .poll(() => demo.events('will-download'))
    .toEqual([['will-download', 'app://kiosk/data.bin']]);
});
