import { expect } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

const putCard = 'PUT /v1/contract/payment-method';
const askOutcome = 'GET /v1/operations/{id}';
const enquiryNumber = /Q-[0-9A-Z]{4}-[0-9A-Z]{4}/;

test('while nobody can tell, it says so with an enquiry number, and resolves when asked', async ({
  customer,
  backend,
}) => {
  test.slow();
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.fault(putCard, 'close-after-handling', 3);
  await backend.fault(askOutcome, 'close-before-handling', 1_000);
  await customer.confirm.register();
  await expect(customer.outcomeUnknown.main).toHaveAttribute('data-screen', 'outcome-unknown', {
    timeout: 60_000,
  });
  await expect(customer.outcomeUnknown.main).toContainText(enquiryNumber);
  await expect(customer.page.locator('body')).not.toContainText('4111');
  await backend.clearFaults();
  await customer.outcomeUnknown.checkOutcome();
  await customer.complete.arrive();
  expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
});

test('it resolves by itself, too, and says "not registered" when the request never arrived', async ({
  customer,
  backend,
}) => {
  test.slow();
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.fault(putCard, 'close-before-handling', 3);
  await backend.fault(askOutcome, 'close-before-handling', 1_000);
  await customer.confirm.register();
  await expect(customer.outcomeUnknown.main).toHaveAttribute('data-screen', 'outcome-unknown', {
    timeout: 60_000,
  });
  await backend.clearFaults();
  await expect(customer.outcomeUnknown.main).not.toHaveAttribute('data-screen', 'outcome-unknown', {
    timeout: 60_000,
  });
  await expect(customer.confirm.main).not.toHaveAttribute('data-screen', 'complete');
  expect((await backend.operations()).filter((operation) => operation.carriedOut > 0)).toEqual([]);
});
