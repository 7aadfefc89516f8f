import { expect } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { putClock, sleep } from '../support/machine-time.ts';
import { test } from '../support/test.ts';

const hour = 3_600_000;
const day = 24 * hour;

test.beforeEach(({ customer }) => customer.page.clock.install());

for (const [way, leap] of [
  ['forward', 5 * hour],
  ['back', -5 * hour],
] as const) {
  test(`a wall clock that is put ${way} by 5 hours throws nobody out`, async ({
    kiosk,
    customer,
    backend,
  }) => {
    await customer.opensCard(newCustomer, backend);
    await putClock(kiosk, leap);
    await customer.card.type(visaCard);
    await customer.card.review();
    await customer.confirm.arrive();
    await expect(customer.page.locator('body')).toHaveAttribute('data-idle', 'active');
    await putClock(kiosk, -leap);
    await customer.confirm.register();
    await customer.complete.arrive();
    expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1]);
  });
}

test('whoever wakes a kiosk that has slept finds it wiped', async ({
  kiosk,
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.card.type(visaCard);
  const next = kiosk.nextPage();
  await sleep(kiosk, 5 * 60_000);
  await (await next).locator('main[data-screen=attract]').waitFor();
  await expect.poll(() => backend.openSessions()).toBe(0);
});

/** This month in Japan, as a card bears it. */
const thisMonth = () => {
  const parts = new Intl.DateTimeFormat('en', {
    year: '2-digit',
    month: '2-digit',
    timeZone: 'Asia/Tokyo',
  }).formatToParts(new Date());
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { month: part('month'), year: part('year') };
};

test('a card that is good through this month is taken by a kiosk whose clock is two months ahead', async ({
  kiosk,
  customer,
  backend,
}) => {
  await putClock(kiosk, 62 * day);
  await customer.opensCard(newCustomer, backend);
  await customer.card.type({ ...visaCard, ...thisMonth() });
  await customer.card.review();
  await customer.confirm.arrive();
  await customer.confirm.register();
  await customer.complete.arrive();
});
