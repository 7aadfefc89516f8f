import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

test('finish with something typed asks first; staying loses nothing', async ({
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.card.type(visaCard);
  await customer.card.finish();
  const dialog = customer.page.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('[data-action="dismiss"]')).toBeFocused();
  await dialog.locator('[data-action="dismiss"]').click();
  await expect(customer.card.cardNumber).toHaveValue('4111 1111 1111 1111');
});

test('the next customer meets a new page that knows nothing of the last one', async ({
  kiosk,
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.card.type(visaCard);
  const last = kiosk.page();
  const closed = last.waitForEvent('close');
  await customer.card.finish();
  await customer.page.getByRole('alertdialog').locator('[data-action="accept"]').click();
  await closed;
  const next = kiosk.page();
  expect(next).not.toBe(last);
  const nextCustomer = new Customer(next, 'ja');
  await nextCustomer.begins();
  await expect(nextCustomer.login.loginId).toHaveValue('');
});

test('log out with nothing typed asks nothing', async ({ kiosk, customer, backend }) => {
  await customer.logsIn(newCustomer, backend);
  const closed = kiosk.page().waitForEvent('close');
  await customer.menu.logOut();
  await closed;
  await new Customer(kiosk.page(), 'ja').attract.arrive();
});

test('a language chosen by one customer is not the next one’s', async ({ kiosk }) => {
  const first = new Customer(kiosk.page(), 'en');
  await first.begins();
  const closed = kiosk.page().waitForEvent('close');
  await first.login.finish();
  await closed;
  await new Customer(kiosk.page(), 'ja').attract.arrive();
  await expect(kiosk.page().locator('html')).toHaveAttribute('lang', 'ja');
});
