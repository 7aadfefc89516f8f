import { expect } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { newCustomer } from '../e2e/support/accounts.ts';
import { untilJournalled } from '../e2e/support/journal-of.ts';
import { type PageLoss, pageLosses } from '../e2e/support/page-losses.ts';
import { test } from '../e2e/support/test.ts';
import { renderersOf } from '../standin/conformance/processes.ts';
import { expectNothingHeld, heldByMain, switches } from './heap-snapshots.ts';
import { secretsOf, typedCard } from './secrets.ts';

/** Snapshots take their time. */
test.describe.configure({ timeout: 240_000 });

/** How a page goes that nobody has left. */
const losses: readonly PageLoss[] = ['a crash', 'a hang'];

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
    await expectNothingHeld(kiosk, secretsOf(code));
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
  expect(await heldByMain(kiosk, secretsOf(code))).toEqual([]);
  await after.complete.arrive();
  await expectNothingHeld(kiosk, secretsOf(code));
});
