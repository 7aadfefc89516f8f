import { createSocket } from 'node:dgram';
import { expect, test } from '@playwright/test';
import { type HostileKiosk, startHostileKiosk } from './hostile-kiosk.ts';
import { codeRows } from './rows/code-rows.ts';
import { deviceRows } from './rows/device-rows.ts';
import type { Expected } from './rows/expected.ts';
import { leavingRows } from './rows/leaving-rows.ts';
import { networkRows } from './rows/network-rows.ts';
import { nodeRows } from './rows/node-rows.ts';

const tables: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'reaches nobody outside': networkRows,
  'runs no text as code': codeRows,
  'gets nothing of the machine': deviceRows,
  'stays where it is': leavingRows,
  'gets nowhere behind the bridge': nodeRows,
};

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

for (const [sentence, rows] of Object.entries(tables)) {
  test.describe(`a page that does its worst ${sentence}`, () => {
    let kiosk: HostileKiosk;
    test.beforeAll(async () => {
      kiosk = await startHostileKiosk();
    });
    test.afterAll(() => kiosk.stop());

    for (const [name, expected] of Object.entries(rows)) {
      test(name, async () => {
        const page = kiosk.page();
        const address = withoutFragment(page.url());
        const outcome = await kiosk.attempt(name);
        if (typeof expected.told === 'string') expect(outcome.told).toBe(expected.told);
        else expect(outcome.told).toMatch(expected.told);
        expect(outcome.violated).toEqual(expected.violated);
        expect(kiosk.outside.calls()).toBe(0);
        // Main is still there, and the page still the one that it was.
        expect(kiosk.page()).toBe(page);
        expect(withoutFragment(page.url())).toBe(address);
        expect(kiosk.app.windows()).toHaveLength(1);
        expect(await kiosk.app.evaluate(() => process.uptime())).toBeGreaterThan(0);
      });
    }
  });
}

// No page gets so far; so a tool takes it there, whom neither page nor main can refuse.
test('a page that is elsewhere all the same is replaced by one in its place', async () => {
  const kiosk = await startHostileKiosk();
  const left = kiosk.page();
  const address = left.url();
  await left.goto('about:blank').catch(() => undefined);
  await expect.poll(() => left.isClosed()).toBe(true);
  await kiosk.page().locator('main[data-screen]').waitFor();
  expect(kiosk.page().url()).toBe(address);
  expect(kiosk.app.windows()).toHaveLength(1);
  await kiosk.stop();
});

test('whoever listens outside would have heard', async () => {
  const kiosk = await startHostileKiosk();
  await fetch(`http://127.0.0.1:${kiosk.outside.port}/`);
  expect(kiosk.outside.calls()).toBe(1);
  const socket = createSocket('udp4');
  socket.send('x', kiosk.outside.port, '127.0.0.1');
  await expect.poll(() => kiosk.outside.calls()).toBe(2);
  socket.close();
  await kiosk.stop();
});
