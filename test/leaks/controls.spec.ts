import { expect } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { StaffPanel } from '../e2e/screens/staff-panel.ts';
import { newCustomer } from '../e2e/support/accounts.ts';
import { rightPin, staffPinHash } from '../e2e/support/pin.ts';
import { test } from '../e2e/support/test.ts';
import { heldByMain, heldByPage, switches } from './heap-snapshots.ts';
import { cardSecrets, codeSecrets, passwordSecrets, pinSecrets, typedCard } from './secrets.ts';

/** Snapshots take their time. */
test.describe.configure({ timeout: 240_000 });

test('a snapshot of the page shows what is typed there: password, code and card, each on its screen', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ switches });
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.begins();
  await customer.login.loginId.fill(newCustomer.loginId);
  await customer.login.password.fill(newCustomer.password);
  expect(await heldByPage(kiosk, passwordSecrets)).toEqual(['password']);
  await customer.login.logIn(newCustomer.loginId, newCustomer.password);
  await customer.code.arrive();
  const code = await backend.newestCode();
  await customer.code.code.fill(code);
  expect(await heldByPage(kiosk, codeSecrets(code))).toEqual(['code']);
  await customer.code.verify(code);
  await customer.menu.arrive();
  await customer.menu.registerCard();
  await customer.card.arrive();
  await customer.card.type(typedCard);
  expect(await heldByPage(kiosk, cardSecrets)).toEqual(['card number', 'security code']);
  expect(await heldByMain(kiosk, cardSecrets)).toEqual([]);
});

test('a snapshot of the page shows a PIN that is typed', async ({ start }) => {
  const kiosk = await start({ switches, configuration: { staffPinHash } });
  const panel = new StaffPanel(kiosk.page());
  await panel.asksByKeys();
  await panel.pin.pressSequentially(rightPin);
  expect(await heldByPage(kiosk, pinSecrets)).toEqual(['PIN']);
});

test('a snapshot of main shows what main holds', async ({ start }) => {
  const kiosk = await start({ switches });
  const secrets = { ...cardSecrets, ...passwordSecrets, ...codeSecrets('604118'), ...pinSecrets };
  expect(await heldByMain(kiosk, secrets)).toEqual([]);
  const held = Object.values(secrets).map(([trace]) => trace?.text ?? '');
  await kiosk.app.evaluate((_electron, texts) => {
    Object.assign(globalThis, { planted: new Set(texts) });
  }, held);
  expect(await heldByMain(kiosk, secrets)).toEqual(Object.keys(secrets));
});
