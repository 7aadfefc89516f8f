import { mkdir } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { newCustomer } from '../e2e/support/accounts.ts';
import { americanExpress } from '../e2e/support/card-numbers.ts';
import type { Kiosk } from '../e2e/support/kiosk.ts';
import { test } from '../e2e/support/test.ts';
import { namesFound, stringsOfMain, stringsOfPage, wholeStrings } from './heap-snapshots.ts';

const { number, securityCode } = americanExpress;

const card = {
  'card number': [
    number,
    '3782 822463 10005',
    '3782-822463-10005',
    Buffer.from(number).toString('base64').slice(0, 18),
  ],
  'security code': [`"securityCode":"${securityCode}"`, `securityCode=${securityCode}`],
};
const account = { password: [newCustomer.password] };

const switches = [`--js-flags=${wholeStrings}`];

const inMain = async (kiosk: Kiosk, secrets: Readonly<Record<string, readonly string[]>>) => {
  await mkdir(kiosk.dataFolder, { recursive: true });
  return namesFound(await stringsOfMain(kiosk.app, kiosk.dataFolder), secrets);
};

const inPage = async (kiosk: Kiosk, secrets: Readonly<Record<string, readonly string[]>>) =>
  namesFound(await stringsOfPage(kiosk.page()), secrets);

test('a snapshot would show a card that is held: on the card screen the page has it', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ switches });
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.opensCard(newCustomer, backend);
  await customer.card.type(americanExpress);
  expect(await inPage(kiosk, card)).toContain('card number');
  expect(await inMain(kiosk, card)).toEqual([]);
});

test('once a card is registered, neither page nor main holds anything of it, nor of the password and the code', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ switches });
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.asksForCode(newCustomer);
  const code = await backend.newestCode();
  await customer.code.verify(code);
  await customer.menu.arrive();
  await customer.menu.registerCard();
  await customer.card.arrive();
  await customer.reviews(americanExpress);
  await customer.confirm.register();
  await customer.complete.arrive();
  const secrets = { ...card, ...account, code: [`"code":"${code}"`] };
  expect(await inPage(kiosk, secrets)).toEqual([]);
  expect(await inMain(kiosk, secrets)).toEqual([]);
});
