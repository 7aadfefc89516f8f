import { expect } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { expectNoViolations } from '../support/axe.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

for (const language of ['ja', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('every screen of a registration passes axe', async ({ customer, backend }) => {
      test.slow();
      const { page } = customer;
      await customer.attract.arrive();
      await expectNoViolations(page);
      await customer.begins();
      await expectNoViolations(page);
      await customer.login.logIn(newCustomer.loginId, 'not the password');
      await customer.login.problem('invalid-credentials');
      await expectNoViolations(page);
      await customer.login.logIn(newCustomer.loginId, newCustomer.password);
      await customer.code.arrive();
      await expectNoViolations(page);
      await customer.code.verify(await backend.newestCode());
      await customer.menu.arrive();
      await expectNoViolations(page);
      await customer.menu.registerCard();
      await customer.card.arrive();
      await expectNoViolations(page);
      await customer.card.review();
      await expect(customer.card.alert).toBeFocused();
      await expectNoViolations(page);
      await customer.reviews(visaCard);
      await expectNoViolations(page);
      await backend.fault('PUT /v1/contract/payment-method', 'slow-3s');
      await customer.confirm.register();
      await customer.page.locator('main[data-screen="submitting"]').waitFor();
      await expectNoViolations(page);
      await customer.complete.arrive();
      await expectNoViolations(page);
    });
  });
}
