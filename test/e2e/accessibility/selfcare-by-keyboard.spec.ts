import { expect, type Page } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';
import { lookInto, pressByKeyboard, tabTo } from './by-keyboard.ts';

test.use({ language: 'en' });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

test('a customer who has no pointer sets language and display, corrects what is refused, and registers a card', async ({
  customer,
  backend,
}) => {
  test.slow();
  const { page } = customer;
  const { keyboard } = page;
  await customer.attract.arrive();
  await pressByKeyboard(page, page.locator('[data-locale=en]'));
  await pressByKeyboard(page, button(page, /^Begin/u));

  await customer.login.arrive();
  await expect(customer.login.loginId).toBeFocused();
  await lookInto(page, button(page, /the letter/u));
  await lookInto(page, button(page, /language/u));
  await pressByKeyboard(page, button(page, 'Display'));
  await pressByKeyboard(page, button(page, 'High contrast'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await keyboard.press('Escape');
  await expect(button(page, 'Display')).toBeFocused();

  await tabTo(page, customer.login.loginId);
  await keyboard.press('Enter');
  await expect(customer.login.alert).toBeFocused();
  await pressByKeyboard(page, customer.login.alert.getByRole('link', { name: 'ID' }));
  await expect(customer.login.loginId).toBeFocused();
  await keyboard.type(newCustomer.loginId);
  await tabTo(page, customer.login.password);
  await keyboard.type(newCustomer.password);
  await pressByKeyboard(page, button(page, 'Log in'));

  await customer.code.arrive();
  await expect(customer.code.code).toBeFocused();
  await pressByKeyboard(page, page.getByRole('button', { name: /^Hide/u }));
  await tabTo(page, customer.code.code);
  await keyboard.type(await backend.newestCode());
  await pressByKeyboard(page, button(page, 'Check code'));

  await customer.menu.arrive();
  await expect(customer.menu.title).toBeFocused();
  await pressByKeyboard(page, button(page, /Register a card|Change card/u));

  await customer.card.arrive();
  await expect(customer.card.cardNumber).toBeFocused();
  await keyboard.type(visaCard.number);
  await expect(customer.card.expiryMonth).toBeFocused();
  await pressByKeyboard(page, button(page, 'Check details'));
  await expect(customer.card.alert).toBeFocused();
  await pressByKeyboard(page, customer.card.alert.getByRole('link', { name: 'Expiry date' }));
  await expect(customer.card.expiryMonth).toBeFocused();
  await keyboard.type(visaCard.month + visaCard.year + visaCard.securityCode);
  await pressByKeyboard(page, button(page, 'Check details'));

  await customer.confirm.arrive();
  await expect(customer.confirm.title).toBeFocused();
  await pressByKeyboard(page, button(page, 'Edit'));
  await customer.card.arrive();
  await expect(customer.card.securityCode).toBeFocused();
  await keyboard.type(visaCard.securityCode);
  await keyboard.press('Enter');

  await customer.confirm.arrive();
  await pressByKeyboard(page, button(page, 'Finish'));
  await expect(page.locator('[data-action=dismiss]')).toBeFocused();
  await keyboard.press('Enter');
  await expect(button(page, 'Finish')).toBeFocused();
  await pressByKeyboard(page, button(page, 'Register'));

  await customer.complete.arrive();
  await expect(customer.complete.title).toBeFocused();
  expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1]);
  await pressByKeyboard(page, button(page, 'Finish'));
  await customer.attract.arrive();
});
