import { expect } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { Staff } from '../e2e/screens/staff.ts';
import { StaffPanel } from '../e2e/screens/staff-panel.ts';
import { akari, newCustomer } from '../e2e/support/accounts.ts';
import { untilJournalled } from '../e2e/support/journal-of.ts';
import type { Kiosk } from '../e2e/support/kiosk.ts';
import { type PageLoss, pageLosses } from '../e2e/support/page-losses.ts';
import { rightPin, staffPinHash } from '../e2e/support/pin.ts';
import { test } from '../e2e/support/test.ts';
import { renderersOf } from '../standin/conformance/processes.ts';
import { heldByMain, heldByPage, switches } from './heap-snapshots.ts';
import {
  cardSecrets,
  codeSecrets,
  passwordSecrets,
  pinSecrets,
  type Secrets,
  typedCard,
} from './secrets.ts';

const holdsNothing = async (kiosk: Kiosk, secrets: Secrets): Promise<void> => {
  expect(await heldByPage(kiosk, secrets)).toEqual([]);
  expect(await heldByMain(kiosk, secrets)).toEqual([]);
};

const secretsWith = (code: string): Secrets => ({
  ...cardSecrets,
  ...passwordSecrets,
  ...codeSecrets(code),
});

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
  await holdsNothing(kiosk, secretsWith(code));
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
  await holdsNothing(kiosk, secretsWith(code));
});

/** How a page goes that nobody has left. */
const losses: readonly PageLoss[] = ['a crash', 'an empty document in its place'];

for (const loss of losses) {
  test(`once a page with a card on it is replaced after ${loss}, neither the new page nor main holds anything that was typed, and its process is gone`, async ({
    start,
    backend,
  }) => {
    const kiosk = await start({ switches });
    const customer = new Customer(kiosk.page(), 'ja');
    const code = await customer.opensCard(newCustomer, backend);
    await customer.reviews(typedCard);
    const before = renderersOf(kiosk.dataFolder);
    const next = kiosk.nextPage();
    await pageLosses[loss](kiosk, customer.page);
    await new Customer(await next, 'ja').attract.arrive();
    await expect
      .poll(() => renderersOf(kiosk.dataFolder).filter((pid) => before.includes(pid)))
      .toEqual([]);
    await holdsNothing(kiosk, secretsWith(code));
  });
}

test('once a page has crashed while its card is being registered, neither the page that tells the outcome nor main holds anything of the card', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ switches });
  const customer = new Customer(kiosk.page(), 'ja');
  const code = await customer.opensCard(newCustomer, backend);
  await customer.reviews(typedCard);
  await backend.fault('PUT /v1/contract/payment-method', 'slow-3s');
  await customer.confirm.register();
  await untilJournalled(kiosk);
  const next = kiosk.nextPage();
  await pageLosses['a crash'](kiosk);
  const after = new Customer(await next, 'ja');
  expect(await heldByMain(kiosk, secretsWith(code))).toEqual([]);
  await after.complete.arrive();
  await holdsNothing(kiosk, secretsWith(code));
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
  await holdsNothing(kiosk, secretsWith(code));
});

test('once the staff panel is closed, neither page nor main holds its PIN', async ({ start }) => {
  const kiosk = await start({ switches, configuration: { staffPinHash } });
  const panel = new StaffPanel(kiosk.page());
  await panel.opens(rightPin);
  await panel.action('close-panel').click();
  await new Customer(kiosk.page(), 'ja').attract.arrive();
  await holdsNothing(kiosk, pinSecrets);
});
