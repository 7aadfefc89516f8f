import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { newCustomer, secondNewCustomer } from '../support/accounts.ts';
import type { Backend } from '../support/backend.ts';
import { visaCard } from '../support/card-numbers.ts';
import { kiosksFolder } from '../support/paths.ts';
import { test } from '../support/test.ts';

const putCard = 'PUT /v1/contract/payment-method';
const askOutcome = 'GET /v1/operations/{id}';

/** A kiosk that can be started twice in the same place. */
const createPlace = async () => {
  await mkdir(kiosksFolder, { recursive: true });
  return {
    dataFolder: await mkdtemp(join(kiosksFolder, 'pending-')),
    configuration: { kioskId: `test-${randomUUID()}`, billing: { timeoutSeconds: 1 } },
  };
};

/** Sends a card whose registration is carried out, and of which nobody can tell. */
const registersIntoSilence = async (customer: Customer, backend: Backend): Promise<void> => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.fault(putCard, 'close-after-handling', 3);
  await backend.fault(askOutcome, 'close-before-handling', 1_000);
  await customer.confirm.register();
  await expect(customer.page.locator('main')).toHaveAttribute('data-screen', 'submitting');
  await expect
    .poll(async () => (await backend.operations()).map(({ carriedOut }) => carriedOut))
    .toEqual([1]);
};

test('main killed while a card is being registered: staff find what became of it at the next start', async ({
  start,
  backend,
}) => {
  test.slow();
  const place = await createPlace();
  const before = await start(place);
  await registersIntoSilence(new Customer(before.page(), 'ja'), backend);
  await before.kill();
  await backend.clearFaults();

  const after = new Customer((await start(place)).page(), 'ja');
  await after.attract.arrive();
  await after.pending.open();
  await expect(after.pending.entries).toHaveCount(1);
  await expect(after.pending.entries).toHaveAttribute('data-standing', 'carried-out');
  await expect(after.pending.entries).toContainText(/Q-[0-9A-Z]{4}-[0-9A-Z]{4}/u);
  // Whoever passes by reads no digit of anybody's card.
  await expect(after.page.locator('body')).not.toContainText('1111');
  await after.pending.seen();
  await expect(after.pending.notice).toHaveCount(0);
  await after.attract.arrive();
  expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1]);
  await expect.poll(() => backend.openSessions()).toBe(0);
});

test('a customer leaves before the answer: the next is served, and staff learn what became of it', async ({
  start,
  backend,
}) => {
  test.slow();
  const kiosk = await start(await createPlace());
  const customer = new Customer(kiosk.page(), 'ja');
  await registersIntoSilence(customer, backend);
  await expect(customer.page.locator('main')).toHaveAttribute('data-screen', 'outcome-unknown', {
    timeout: 60_000,
  });
  const next = kiosk.nextPage();
  await customer.outcomeUnknown.finish();
  const second = new Customer(await next, 'ja');
  await second.attract.arrive();
  await second.pending.open();
  await expect(second.pending.entries).toHaveAttribute('data-standing', 'asking');
  await expect(second.pending.seenButton).toHaveCount(0);
  await second.pending.close();
  await second.logsIn(secondNewCustomer, backend);

  await backend.clearFaults();
  const third = kiosk.nextPage();
  await second.menu.logOut();
  const nobody = new Customer(await third, 'ja');
  await nobody.pending.open();
  await expect(nobody.pending.entries).toHaveAttribute('data-standing', 'carried-out', {
    timeout: 60_000,
  });
  expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1]);
  await expect.poll(() => backend.openSessions()).toBe(0);
});
