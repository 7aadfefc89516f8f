import { expect, type Page } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { newCustomer } from '../e2e/support/accounts.ts';
import { test } from '../e2e/support/test.ts';
import { renderersOf } from '../standin/conformance/processes.ts';
import { expectNothingHeld, switches } from './heap-snapshots.ts';
import { secretsOf, typedCard } from './secrets.ts';

/** The names of all cookies in the session of that page, of whatever host: what a page of `app://` can neither set nor read. */
const cookiesOf = async (page: Page): Promise<readonly string[]> => {
  const tool = await page.context().newCDPSession(page);
  const { cookies } = await tool.send('Network.getAllCookies');
  await tool.detach();
  return cookies.map(({ name }) => name);
};

const leaveCookie = async (page: Page): Promise<void> => {
  const tool = await page.context().newCDPSession(page);
  await tool.send('Network.setCookie', {
    name: 'left',
    value: 'behind',
    url: 'https://left.example',
  });
  await tool.detach();
};

test('the next customer gets another process and another session, in which nothing of the last is left', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ switches });
  const page = kiosk.page();
  const customer = new Customer(page, 'ja');
  const usualHistory = await page.evaluate(() => history.length);
  const code = await customer.logsIn(newCustomer, backend);
  await page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    sessionStorage.setItem('left', 'behind');
    window.name = 'left behind';
    history.pushState({ left: 'behind' }, '');
    await caches.open('left');
    await new Promise((resolve) => {
      indexedDB.open('left').onsuccess = resolve;
    });
    const root = await navigator.storage.getDirectory();
    await root.getFileHandle('left', { create: true });
  });
  await leaveCookie(page);
  expect(await cookiesOf(page)).toEqual(['left']);
  await customer.menu.registerCard();
  await customer.card.arrive();
  await customer.reviews(typedCard);
  await customer.confirm.register();
  await customer.complete.arrive();
  const before = renderersOf(kiosk.dataFolder);
  expect(before.length).toBeGreaterThan(0);

  await page.locator('[data-action="back-to-menu"]:visible').first().click();
  await customer.menu.arrive();
  const closed = page.waitForEvent('close');
  await page.locator('[data-action="log-out"]:visible').first().click();
  await closed;
  const next = kiosk.page();
  await new Customer(next, 'ja').attract.arrive();

  await expect
    .poll(() => renderersOf(kiosk.dataFolder).filter((pid) => before.includes(pid)))
    .toEqual([]);
  const found = await next.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    name: window.name,
    history: history.length,
    state: history.state as unknown,
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    files: await (
      (await navigator.storage.getDirectory()) as unknown as {
        readonly keys: () => { readonly next: () => Promise<{ readonly done: boolean }> };
      }
    )
      .keys()
      .next()
      .then(({ done }) => (done ? 'none' : 'some')),
  }));
  expect(found).toEqual({
    local: 0,
    session: 0,
    name: '',
    history: usualHistory,
    state: null,
    caches: [],
    databases: [],
    files: 'none',
  });
  expect(await cookiesOf(next)).toEqual([]);
  await expectNothingHeld(kiosk, secretsOf(code));
});
