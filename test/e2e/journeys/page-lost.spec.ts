import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { untilJournalled } from '../support/journal-of.ts';
import type { Kiosk } from '../support/kiosk.ts';
import { littleMemory, type PageLoss, pageLosses } from '../support/page-losses.ts';
import { test } from '../support/test.ts';

const putCard = 'PUT /v1/contract/payment-method';
const askOutcome = 'GET /v1/operations/{id}';

/** Longer than it takes the kiosk to know that a page hangs. */
const noticed = { timeout: 25_000 };

for (const loss of Object.keys(pageLosses) as PageLoss[]) {
  test.describe(loss, () => {
    let kiosk: Kiosk;
    let customer: Customer;

    test.beforeEach(async ({ start }) => {
      test.slow();
      kiosk = await start({
        configuration: { billing: { timeoutSeconds: 1 } },
        switches: littleMemory,
      });
      customer = new Customer(kiosk.page(), 'ja');
    });

    /** Whoever stands before the page that comes up in place of the lost one. */
    const lose = async (): Promise<Customer> => {
      const next = kiosk.nextPage();
      await pageLosses[loss](kiosk, customer.page);
      const after = new Customer(await next, 'ja');
      await expect.poll(() => customer.page.isClosed(), noticed).toBe(true);
      return after;
    };

    test('on attract ends in a new page', async () => {
      await customer.attract.arrive();
      const after = await lose();
      await after.begins();
    });

    test('over a card half typed ends in a new page, with nothing left of anybody', async ({
      backend,
    }) => {
      await customer.opensCard(newCustomer, backend);
      await customer.card.type(visaCard);
      const after = await lose();
      await after.attract.arrive();
      await expect.poll(() => backend.openSessions()).toBe(0);
      await after.begins();
      await expect(after.login.loginId).toHaveValue('');
      await expect(after.page.locator('body')).not.toContainText(newCustomer.loginId);
    });

    test('while a card is being registered ends in the answer, carried out once', async ({
      backend,
    }) => {
      await customer.opensCard(newCustomer, backend);
      await customer.reviews(visaCard);
      await backend.fault(putCard, 'hang', 2);
      await customer.confirm.register();
      await untilJournalled(kiosk);
      const after = await lose();
      await after.complete.arrive();
      await expect(after.page.locator('main')).toHaveAttribute('data-result', 'registered');
      expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1]);
      await after.complete.backToMenu();
      await after.menu.arrive();
    });

    test('while nobody can tell ends in the same question, which resolves by itself', async ({
      backend,
    }) => {
      await customer.opensCard(newCustomer, backend);
      await customer.reviews(visaCard);
      await backend.fault(putCard, 'close-after-handling', 3);
      await backend.fault(askOutcome, 'close-before-handling', 1_000);
      await customer.confirm.register();
      await expect(customer.page.locator('main')).toHaveAttribute(
        'data-screen',
        'outcome-unknown',
        { timeout: 60_000 },
      );
      const number = await customer.page.locator('.ref__no').textContent();
      const after = await lose();
      await after.outcomeUnknown.problem('outcome-unknown');
      await expect(after.page.locator('.ref__no')).toHaveText(number ?? '');
      await backend.clearFaults();
      await expect(after.page.locator('main')).toHaveAttribute('data-screen', 'complete', {
        timeout: 60_000,
      });
      expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1]);
    });
  });
}

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
