import { expect } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { newCustomer } from '../e2e/support/accounts.ts';
import { americanExpress } from '../e2e/support/card-numbers.ts';
import { test } from '../e2e/support/test.ts';
import { renderersOf } from '../standin/conformance/processes.ts';
import { namesFound, stringsOfMain, stringsOfPage, wholeStrings } from './heap-snapshots.ts';

test('the next customer gets another process and another session, in which nothing of the last is left', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ switches: [`--js-flags=${wholeStrings}`] });
  const page = kiosk.page();
  const customer = new Customer(page, 'ja');
  const usualHistory = await page.evaluate(() => history.length);
  await customer.asksForCode(newCustomer);
  const code = await backend.newestCode();
  await customer.code.verify(code);
  await customer.menu.arrive();
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
  await customer.menu.registerCard();
  await customer.card.arrive();
  await customer.reviews(americanExpress);
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
    cookies: document.cookie,
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
    cookies: '',
    name: '',
    history: usualHistory,
    state: null,
    caches: [],
    databases: [],
    files: 'none',
  });
  const secrets = {
    'card number': [americanExpress.number, '3782 822463 10005'],
    password: [newCustomer.password],
    code: [`"code":"${code}"`],
  };
  expect(namesFound(await stringsOfPage(next), secrets)).toEqual([]);
  expect(namesFound(await stringsOfMain(kiosk.app, kiosk.dataFolder), secrets)).toEqual([]);
});
