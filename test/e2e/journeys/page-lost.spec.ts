import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

test('a page that crashes is replaced by a new one, and the session is over', async ({
  kiosk,
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.card.type(visaCard);
  const next = kiosk.app.waitForEvent('window');
  await kiosk.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().at(0)?.forcefullyCrashRenderer(),
  );
  const nextCustomer = new Customer(await next, 'ja');
  await nextCustomer.begins();
  await expect(nextCustomer.login.loginId).toHaveValue('');
  expect(await backend.openSessions()).toBe(0);
});

test('finish revokes the session at the backend', async ({ kiosk, customer, backend }) => {
  await customer.logsIn(newCustomer, backend);
  expect(await backend.openSessions()).toBe(1);
  const closed = kiosk.page().waitForEvent('close');
  await customer.menu.logOut();
  await closed;
  await expect.poll(() => backend.openSessions()).toBe(0);
});

test('a kiosk that is told to stop does so within 3 seconds, and revokes the session', async ({
  kiosk,
  customer,
  backend,
}) => {
  await customer.logsIn(newCustomer, backend);
  const pid = await kiosk.app.evaluate(() => process.pid);
  const ended = new Promise<number | null>((resolve) => {
    kiosk.app.process().once('exit', resolve);
  });
  process.kill(pid, 'SIGTERM');
  expect(await ended).toBe(0);
  expect(await backend.openSessions()).toBe(0);
});
