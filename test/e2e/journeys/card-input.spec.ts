import { expect } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { cardNumbers, visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

test.beforeEach(async ({ customer, backend }) => {
  await customer.opensCard(newCustomer, backend);
});

const spellings = [
  { how: 'full-width digits', typed: '４１１１１１１１１１１１１１１１' },
  { how: 'hyphens', typed: '4111-1111-1111-1111' },
  { how: 'spaces around', typed: ' 4111 1111 1111 1111 ' },
];

for (const { how, typed } of spellings) {
  test(`a number pasted with ${how} is taken as meant`, async ({ customer }) => {
    await customer.card.cardNumber.focus();
    await customer.page.keyboard.insertText(typed);
    await expect(customer.card.cardNumber).toHaveValue('4111 1111 1111 1111');
  });
}

test('a number composed by an input method is left alone until the composition ends', async ({
  customer,
}) => {
  await customer.card.cardNumber.focus();
  const devtools = await customer.page.context().newCDPSession(customer.page);
  await devtools.send('Input.imeSetComposition', {
    text: '４１１１１',
    selectionStart: 5,
    selectionEnd: 5,
  });
  await expect(customer.card.cardNumber).toHaveValue('４１１１１');
  await devtools.send('Input.insertText', { text: '４１１１１' });
  await expect(customer.card.cardNumber).toHaveValue('4111 1');
});

const refusedBrands = [
  { brand: 'unionpay', number: cardNumbers.unionPay },
  { brand: 'discover', number: cardNumbers.discover },
  { brand: 'maestro', number: cardNumbers.maestro },
];

for (const { brand, number } of refusedBrands) {
  test(`a card of ${brand} is named and refused before anything is sent`, async ({
    customer,
    backend,
  }) => {
    await customer.card.type({ ...visaCard, number });
    await expect(customer.card.numberField).toHaveAttribute('data-brand', brand);
    await customer.card.review();
    await customer.card.fault('cardNumber', 'not-accepted');
    expect(await backend.operations()).toHaveLength(0);
  });
}

const faults = [
  {
    what: 'a wrong check digit',
    change: { number: '4111111111111112' },
    field: 'cardNumber',
    fault: 'invalid',
  },
  {
    what: 'a missing digit',
    change: { number: '411111111111111' },
    field: 'cardNumber',
    fault: 'incomplete',
  },
  { what: 'no number', change: { number: '' }, field: 'cardNumber', fault: 'empty' },
  { what: 'a past year', change: { year: '20' }, field: 'expiryYear', fault: 'expired' },
  { what: 'a year too far ahead', change: { year: '2099' }, field: 'expiryYear', fault: 'invalid' },
  { what: 'a thirteenth month', change: { month: '13' }, field: 'expiryMonth', fault: 'invalid' },
  {
    what: 'a short security code',
    change: { securityCode: '73' },
    field: 'securityCode',
    fault: 'incomplete',
  },
  {
    what: 'three digits for American Express',
    change: { number: cardNumbers.americanExpress },
    field: 'securityCode',
    fault: 'incomplete',
  },
] as const;

for (const { what, change, field, fault } of faults) {
  test(`${what} is said beside its field, and the summary takes focus`, async ({ customer }) => {
    await customer.card.type({ ...visaCard, ...change });
    await customer.card.review();
    await customer.card.fault(field, fault);
    await expect(customer.card.alert).toBeFocused();
    await expect(customer.card.main).toHaveAttribute('data-screen', 'card');
  });
}

test('what is unfinished is not called wrong while it is being typed', async ({ customer }) => {
  await customer.card.cardNumber.focus();
  await customer.page.keyboard.type('41111');
  await expect(customer.page.locator('[data-fault]')).toHaveCount(0);
});

test('reset empties every field and asks nothing', async ({ customer }) => {
  await customer.card.type(visaCard);
  await customer.card.reset();
  await expect(customer.card.cardNumber).toHaveValue('');
  await expect(customer.card.expiryMonth).toHaveValue('');
  await expect(customer.card.expiryYear).toHaveValue('');
  await expect(customer.card.securityCode).toHaveValue('');
});

test('going back from confirm keeps the card and asks for the security code again', async ({
  customer,
}) => {
  await customer.reviews(visaCard);
  await customer.confirm.correct();
  await customer.card.arrive();
  await expect(customer.card.cardNumber).toHaveValue('4111 1111 1111 1111');
  await expect(customer.card.expiryYear).toHaveValue('31');
  await expect(customer.card.securityCode).toHaveValue('');
});

test('the shield covers what is seen, never the value', async ({ customer }) => {
  await customer.card.cardNumber.focus();
  await customer.page.keyboard.type('4111');
  const field = customer.card.numberField;
  await expect(field).not.toContainText('4111');
  await expect(customer.card.cardNumber).toHaveValue('4111');
  await customer.page.getByRole('button', { name: '数字を見る' }).click();
  await expect(customer.page.getByRole('button', { name: '数字を隠す' })).toBeVisible();
});

test('changing the language in mid-flow loses nothing', async ({ customer }) => {
  await customer.card.type(visaCard);
  await customer.page.getByRole('button', { name: /言語/ }).click();
  await customer.page.locator('[data-locale="en"]:visible').first().click();
  await expect(customer.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(customer.page.locator('[name="cardNumber"]')).toHaveValue('4111 1111 1111 1111');
  await expect(customer.page.locator('[name="securityCode"]')).toHaveValue('737');
});
