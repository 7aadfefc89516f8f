import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { StaffPanel } from '../screens/staff-panel.ts';
import { newCustomer } from '../support/accounts.ts';
import { cardNumbers } from '../support/card-numbers.ts';
import { rightPin, staffPinHash } from '../support/pin.ts';
import { test } from '../support/test.ts';

test('somebody who tries passwords is told to wait, without a word of why, and staff are told', async ({
  start,
}) => {
  const kiosk = await start({ configuration: { staffPinHash } });
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.begins();
  for (let time = 0; time < 5; time += 1) {
    await customer.login.logIn('somebody-unknown', `wrong-${time}`);
    await expect(customer.login.main).not.toHaveAttribute('aria-busy', 'true');
    await expect(customer.login.alert).toHaveAttribute(
      'data-problem',
      /^(invalid-credentials|account-locked)$/u,
    );
  }
  await customer.login.logIn('somebody-unknown', 'wrong-again');
  await customer.login.problem('too-many-attempts');
  await expect(customer.login.alert).not.toContainText(/回|超え|違い|パスワード/u);

  const panel = new StaffPanel(kiosk.page());
  await panel.opens(rightPin);
  await expect(panel.page.locator('[data-limit=log-ins]')).toHaveCount(1);
  await expect(panel.entry('limit-reached')).toHaveCount(1);
  await panel.action('close-panel').click();
  await panel.opens(rightPin);
  await expect(panel.page.locator('[data-limit]')).toHaveCount(0);
});

test('somebody who tries one card after another is told to wait, and nothing more is sent', async ({
  start,
  backend,
}) => {
  const numbers = [
    cardNumbers.visa,
    cardNumbers.mastercard,
    cardNumbers.jcb,
    cardNumbers.americanExpress,
    cardNumbers.dinersClub,
    cardNumbers.otherMastercard,
  ];
  const kiosk = await start();
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.opensCard(newCustomer, backend);
  const sent: number[] = [];
  for (const number of numbers) {
    const securityCode = number.startsWith('37') ? '1234' : '123';
    await backend.answers('PUT /v1/contract/payment-method', { slug: 'card-not-usable' });
    await customer.card.reset();
    await customer.reviews({ number, month: '08', year: '29', securityCode });
    await customer.confirm.register();
    await customer.card.arrive();
    sent.push((await backend.operations()).length);
  }
  await customer.card.problem('registration-limit');
  expect(sent.at(-1)).toBe(sent.at(-2));
});
