import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

const hurried = { configuration: { session: { idleSeconds: 5, warningSeconds: 20 } } };

test('a customer who walks away is warned, then wiped', async ({ start, backend }) => {
  const kiosk = await start(hurried);
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.opensCard(newCustomer, backend);
  await customer.card.type(visaCard);
  const body = customer.page.locator('body');
  await expect(body).toHaveAttribute('data-idle', 'warning', { timeout: 15_000 });
  await expect(customer.page.locator('[data-action="stay"]')).toBeFocused();
  const closed = kiosk.page().waitForEvent('close', { timeout: 40_000 });
  await closed;
  await new Customer(kiosk.page(), 'ja').attract.arrive();
});

test('one touch extends, with everything kept', async ({ start, backend }) => {
  const kiosk = await start(hurried);
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.opensCard(newCustomer, backend);
  await customer.card.type(visaCard);
  const body = customer.page.locator('body');
  await expect(body).toHaveAttribute('data-idle', 'warning', { timeout: 15_000 });
  await customer.page.locator('[data-action="stay"]').click();
  await expect(body).toHaveAttribute('data-idle', 'active');
  await expect(customer.card.cardNumber).toHaveValue('4111 1111 1111 1111');
});
