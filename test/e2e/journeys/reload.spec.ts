import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import type { Kiosk } from '../support/kiosk.ts';
import { test } from '../support/test.ts';

/** The operator changes members of the first level of the configuration, and has it read again. */
const reconfigure = async (kiosk: Kiosk, changes: object): Promise<void> => {
  const configuration = JSON.parse(await readFile(kiosk.configFile, 'utf8')) as object;
  await writeFile(kiosk.configFile, JSON.stringify({ ...configuration, ...changes }));
  await kiosk.app.evaluate(() => process.kill(process.pid, 'SIGHUP'));
};

const logged = async (kiosk: Kiosk, code: string): Promise<unknown> => {
  const lineOf = async (): Promise<string> => {
    const text = await readFile(join(kiosk.dataFolder, 'logs/kiosk.log'), 'utf8');
    return text.split('\n').find((line) => line.includes(`"${code}"`)) ?? '';
  };
  await expect.poll(lineOf).not.toBe('');
  return JSON.parse(await lineOf());
};

const speaks = (customer: Customer, locale: string): Promise<void> =>
  expect(customer.page.locator('html')).toHaveAttribute('lang', locale);

test('a kiosk where nobody stands takes up another first language at once', async ({
  kiosk,
  customer,
}) => {
  await speaks(customer, 'ja');
  const next = kiosk.nextPage();
  await reconfigure(kiosk, { locales: ['en', 'ja'] });
  const other = new Customer(await next, 'en');
  await other.attract.arrive();
  await speaks(other, 'en');
  expect(await logged(kiosk, 'configuration-reloaded')).toMatchObject({ reason: 'locales' });
});

test('a customer in mid-session keeps their page and what they have typed; the next has the new one', async ({
  kiosk,
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.card.type(visaCard);
  await reconfigure(kiosk, { locales: ['en', 'ja'] });
  await logged(kiosk, 'configuration-reloaded');
  await speaks(customer, 'ja');
  await customer.card.review();
  await customer.confirm.arrive();
  await customer.confirm.register();
  await customer.complete.arrive();
  const next = kiosk.nextPage();
  await customer.complete.backToMenu();
  await customer.menu.arrive();
  await customer.menu.logOut();
  const other = new Customer(await next, 'en');
  await other.attract.arrive();
  await speaks(other, 'en');
});

test('whatever would need a restart is left alone, and the log says what', async ({
  kiosk,
  customer,
}) => {
  await reconfigure(kiosk, { kioskId: 'another', locales: ['en', 'ja'] });
  expect(await logged(kiosk, 'configuration-needs-restart')).toMatchObject({ reason: 'kioskId' });
  await speaks(customer, 'ja');
});

test('a configuration that is refused is left alone, and the log says why', async ({
  kiosk,
  customer,
}) => {
  await reconfigure(kiosk, { locales: ['fr'] });
  expect(await logged(kiosk, 'configuration-refused')).toMatchObject({
    reason: expect.stringContaining('locales[0]'),
  });
  await speaks(customer, 'ja');
});
