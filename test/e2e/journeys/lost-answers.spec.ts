import { expect } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import type { Fault } from '../support/backend.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

const putCard = 'PUT /v1/contract/payment-method';

const faults: readonly Fault[] = [
  'close-before-handling',
  'close-after-handling',
  'status-503',
  'malformed-json',
  'slow-3s',
  'half-response',
  'wrong-schema',
];

for (const fault of faults) {
  test(`${fault}: the card ends up registered, exactly once, and the customer is told so`, async ({
    customer,
    backend,
  }) => {
    await customer.opensCard(newCustomer, backend);
    await customer.reviews(visaCard);
    await backend.fault(putCard, fault);
    await customer.confirm.register();
    await customer.complete.arrive();
    expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
  });
}

test('a backend that hangs is outlasted', async ({ start, backend }) => {
  const { Customer } = await import('../screens/customer.ts');
  const kiosk = await start({ configuration: { billing: { timeoutSeconds: 1 } } });
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.fault(putCard, 'hang');
  await customer.confirm.register();
  await customer.complete.arrive();
  expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
});
