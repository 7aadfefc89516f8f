import { expect } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { Staff } from '../e2e/screens/staff.ts';
import { StaffPanel } from '../e2e/screens/staff-panel.ts';
import { akari, newCustomer } from '../e2e/support/accounts.ts';
import { rightPin, staffPinHash } from '../e2e/support/pin.ts';
import { test } from '../e2e/support/test.ts';
import { expectNothingHeld, heldByPage, switches } from './heap-snapshots.ts';
import { cardSecrets, pinSecrets, secretsOf, typedCard } from './secrets.ts';

/** Snapshots take their time. */
test.describe.configure({ timeout: 240_000 });

test('once a card is registered, neither page nor main holds anything of it, nor of the password and the code', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ switches });
  const customer = new Customer(kiosk.page(), 'ja');
  const code = await customer.opensCard(newCustomer, backend);
  await customer.reviews(typedCard);
  await customer.confirm.register();
  await customer.complete.arrive();
  await expectNothingHeld(kiosk, secretsOf(code));
});

test('once a customer who has walked away is wiped, neither page nor main holds anything that they have typed', async ({
  start,
  backend,
}) => {
  const hurried = { session: { idleSeconds: 5, warningSeconds: 20 } };
  const kiosk = await start({ switches, configuration: hurried });
  const customer = new Customer(kiosk.page(), 'ja');
  const code = await customer.opensCard(newCustomer, backend);
  await customer.card.type(typedCard);
  await kiosk.page().waitForEvent('close', { timeout: 45_000 });
  await new Customer(kiosk.page(), 'ja').attract.arrive();
  await expectNothingHeld(kiosk, secretsOf(code));
});

test('once staff have registered a card that was typed under handover, neither page nor main holds its number', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ switches, configuration: { flows: ['counter'] } });
  const staff = new Staff(kiosk.page(), 'ja');
  const code = await staff.logsIn(akari, backend);
  await staff.handsOver({ name: '白石 ひなこ', phone: '090-0000-5501' });
  await staff.handover.typeCard(typedCard);
  expect(await heldByPage(kiosk, cardSecrets)).toEqual(['card number']);
  await staff.handover.done();
  await staff.card.arrive();
  await staff.card.register();
  await staff.dialog.accept();
  await staff.complete.arrive();
  await expectNothingHeld(kiosk, secretsOf(code));
});

test('once the staff panel is closed, neither page nor main holds its PIN', async ({ start }) => {
  const kiosk = await start({ switches, configuration: { staffPinHash } });
  const panel = new StaffPanel(kiosk.page());
  await panel.opens(rightPin);
  await panel.action('close-panel').click();
  await new Customer(kiosk.page(), 'ja').attract.arrive();
  await expectNothingHeld(kiosk, pinSecrets);
});
