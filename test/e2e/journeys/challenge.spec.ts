import { expect } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

const challenged = { ...visaCard, number: '4000000000003220' };

test('a customer answers their card company on their phone, and the kiosk finds out by itself', async ({
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(challenged);
  await customer.confirm.register();
  await customer.challenge.arrive();
  await backend.decideChallenge('approve');
  await customer.complete.arrive();
  expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
});

test('a refused challenge lands on card, neutrally', async ({ customer, backend }) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(challenged);
  await customer.confirm.register();
  await customer.challenge.arrive();
  await backend.decideChallenge('refuse');
  await customer.card.problem('card-not-usable');
  expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([0]);
});
