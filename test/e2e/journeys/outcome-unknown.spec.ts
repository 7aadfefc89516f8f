import { expect } from '@playwright/test';
import type { Customer } from '../screens/customer.ts';
import { newCustomer } from '../support/accounts.ts';
import type { Backend, Fault } from '../support/backend.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

const putCard = 'PUT /v1/contract/payment-method';
const askOutcome = 'GET /v1/operations/{id}';
const enquiryNumber = /Q-[0-9A-Z]{4}-[0-9A-Z]{4}/;

/** Every attempt is lost, and nobody answers what became of it. */
const registersIntoSilence = async (customer: Customer, backend: Backend, lost: Fault) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.fault(putCard, lost, 3);
  await backend.fault(askOutcome, 'close-before-handling', 1_000);
  await customer.confirm.register();
  await expect(customer.outcomeUnknown.main).toHaveAttribute('data-screen', 'outcome-unknown', {
    timeout: 60_000,
  });
};

test('while nobody can tell, it says so with an enquiry number, and resolves when asked', async ({
  customer,
  backend,
}) => {
  test.slow();
  await registersIntoSilence(customer, backend, 'close-after-handling');
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
  await registersIntoSilence(customer, backend, 'close-before-handling');
  await backend.clearFaults();
  await expect(customer.outcomeUnknown.main).not.toHaveAttribute('data-screen', 'outcome-unknown', {
    timeout: 60_000,
  });
  await expect(customer.confirm.main).not.toHaveAttribute('data-screen', 'complete');
  expect((await backend.operations()).filter((operation) => operation.carriedOut > 0)).toEqual([]);
});
