import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { Dialog } from '../screens/dialog.ts';
import { words } from '../screens/words.ts';
import { newCustomer } from '../support/accounts.ts';
import { breakDisk } from '../support/broken-disk.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

test('a disk that takes nothing any more: nothing is sent, and what was typed goes through once it does', async ({
  kiosk,
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  const mend = await breakDisk(kiosk);
  await customer.confirm.register();
  await customer.confirm.arrive();
  await customer.confirm.problem('journal-unavailable');
  expect(await backend.operations()).toEqual([]);
  await mend();
  await customer.confirm.retry();
  await customer.complete.arrive();
  expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1]);
});

test('nobody is served while the disk takes nothing, and it goes on by itself', async ({
  kiosk,
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  const mend = await breakDisk(kiosk);
  await customer.confirm.register();
  await customer.confirm.problem('journal-unavailable');
  const next = kiosk.nextPage();
  await customer.confirm.finish();
  await new Dialog(customer.page, words.ja).accept();
  const after = new Customer(await next, 'ja');
  await after.outOfService.arrive();
  await after.outOfService.problem('journal-unavailable');
  await mend();
  await after.attract.arrive();
  await after.logsIn(newCustomer, backend);
});
