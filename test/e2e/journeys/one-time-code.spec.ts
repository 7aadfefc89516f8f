import { expect } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { test } from '../support/test.ts';

test('a wrong code tells the attempts left and empties the field', async ({ customer }) => {
  await customer.asksForCode(newCustomer);
  await customer.code.verify('ZZZZ2222');
  await customer.code.problem('code-mismatch');
  await expect(customer.code.alert).toContainText('4');
  await expect(customer.code.code).toHaveValue('');
});

test('the fifth wrong code ends this log in', async ({ customer }) => {
  await customer.asksForCode(newCustomer);
  for (const left of ['4', '3', '2', '1']) {
    await customer.code.verify('ZZZZ2222');
    await expect(customer.code.alert).toContainText(left);
  }
  await customer.code.verify('ZZZZ2222');
  await customer.login.problem('too-many-attempts');
});

test('a code older than its life is refused, and a new one is accepted', async ({
  customer,
  backend,
}) => {
  await customer.asksForCode(newCustomer);
  const late = await backend.newestCode();
  await backend.advanceClock(31 * 60);
  await customer.code.verify(late);
  await customer.code.problem('code-expired');
});

test('a code is typed in lower case as well', async ({ customer, backend }) => {
  await customer.asksForCode(newCustomer);
  await customer.code.verify((await backend.newestCode()).toLowerCase());
  await customer.menu.arrive();
});

test('sending again must wait, and says how long', async ({ customer }) => {
  await customer.asksForCode(newCustomer);
  await expect(customer.code.resend).toHaveAttribute('aria-disabled', 'true');
  await expect(customer.code.resend).toContainText(/0:\d\d/);
});

test('going back keeps the ID and asks for the password again', async ({ customer }) => {
  await customer.asksForCode(newCustomer);
  await customer.code.back();
  await customer.login.arrive();
  await expect(customer.login.loginId).toHaveValue(newCustomer.loginId);
  await expect(customer.login.password).toHaveValue('');
});
