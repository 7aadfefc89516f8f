import { expect } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { cardNumbers, visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

const future = { month: '08', year: '31' };

const cards = [
  { brand: 'visa', number: cardNumbers.visa, securityCode: '737' },
  { brand: 'mastercard', number: cardNumbers.mastercard, securityCode: '737' },
  { brand: 'jcb', number: cardNumbers.jcb, securityCode: '737' },
  { brand: 'american-express', number: cardNumbers.americanExpress, securityCode: '7373' },
  { brand: 'diners-club', number: cardNumbers.dinersClub, securityCode: '737' },
];

for (const { brand, number, securityCode } of cards) {
  test(`a customer registers a card of ${brand}, and the books show it once`, async ({
    customer,
    backend,
  }) => {
    await customer.opensCard(newCustomer, backend);
    await customer.card.cardNumber.fill(number);
    await expect(customer.card.numberField).toHaveAttribute('data-brand', brand);
    await customer.reviews({ ...future, number, securityCode });
    await expect(customer.page.locator('body')).not.toContainText(number);
    await customer.confirm.register();
    await customer.complete.arrive();
    await expect(customer.complete.main).toHaveAttribute('data-result', 'registered');
    expect(await customer.complete.reference()).not.toBe('');
    const operations = await backend.operations();
    expect(operations).toHaveLength(1);
    expect(operations[0]).toMatchObject({ carriedOut: 1, lastFour: number.slice(-4) });
  });
}

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('a customer registers a card', async ({ customer, backend }) => {
    await customer.opensCard(newCustomer, backend);
    await customer.reviews(visaCard);
    await customer.confirm.register();
    await customer.complete.arrive();
    await expect(customer.page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('the whole registration works by keyboard alone', async ({ customer, backend }) => {
  const { keyboard } = customer.page;
  await customer.attract.arrive();
  await customer.page.getByRole('button', { name: /はじめる/ }).focus();
  await keyboard.press('Enter');
  await customer.login.arrive();
  await expect(customer.login.loginId).toBeFocused();
  await keyboard.type(newCustomer.loginId);
  await keyboard.press('Tab');
  await expect(customer.login.password).toBeFocused();
  await keyboard.type(newCustomer.password);
  await keyboard.press('Enter');
  await customer.code.arrive();
  await expect(customer.code.code).toBeFocused();
  await keyboard.type(await backend.newestCode());
  await keyboard.press('Enter');
  await customer.menu.arrive();
  await customer.page.getByRole('button', { name: /カードを(登録|変更)する/ }).focus();
  await keyboard.press('Enter');
  await customer.card.arrive();
  await expect(customer.card.cardNumber).toBeFocused();
  await keyboard.type(visaCard.number);
  await expect(customer.card.expiryMonth).toBeFocused();
  await keyboard.type(visaCard.month);
  await expect(customer.card.expiryYear).toBeFocused();
  await keyboard.type(visaCard.year);
  await expect(customer.card.securityCode).toBeFocused();
  await keyboard.type(visaCard.securityCode);
  await keyboard.press('Enter');
  await customer.confirm.arrive();
  await expect(
    customer.page.getByRole('button', { name: '登録する', exact: true }),
  ).not.toBeFocused();
  await customer.page.getByRole('button', { name: '登録する', exact: true }).focus();
  await keyboard.press('Enter');
  await customer.complete.arrive();
});

test('the whole card is typed on the keypad by touch', async ({ customer, backend }) => {
  await customer.opensCard(newCustomer, backend);
  const touch = async (digits: string) => {
    for (const digit of digits) {
      await customer.page.getByRole('button', { name: digit, exact: true }).click();
    }
  };
  await touch(visaCard.number);
  await expect(customer.card.cardNumber).toHaveValue('4111 1111 1111 1111');
  await touch(visaCard.month);
  await touch(visaCard.year);
  await touch(visaCard.securityCode);
  await customer.card.review();
  await customer.confirm.arrive();
  await customer.confirm.register();
  await customer.complete.arrive();
  expect((await backend.operations())[0]).toMatchObject({ carriedOut: 1, lastFour: '1111' });
});

test('after a registration the menu says that a card is on file, and never which', async ({
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await customer.confirm.register();
  await customer.complete.arrive();
  await customer.complete.backToMenu();
  await customer.menu.arrive();
  await expect(customer.menu.main).toContainText('登録済み');
  await expect(customer.menu.main).not.toContainText('1111');
});

test('pressing register twice registers once', async ({ customer, backend }) => {
  await backend.fault('PUT /v1/contract/payment-method', 'slow-3s');
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  const register = customer.page.getByRole('button', { name: '登録する', exact: true });
  await register.dblclick();
  await customer.complete.arrive();
  const operations = await backend.operations();
  expect(operations.map((operation) => operation.carriedOut)).toEqual([1]);
});
