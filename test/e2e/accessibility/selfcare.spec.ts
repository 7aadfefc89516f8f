import { expect } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';
import { expectReadable } from './expect-readable.ts';

for (const language of ['ja', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('every screen of a registration passes axe, and is read out as meant', async ({
      customer,
      backend,
    }) => {
      test.slow();
      const { page } = customer;
      await customer.attract.arrive();
      await expectReadable(page);
      await customer.begins();
      await expectReadable(page);
      await customer.login.logIn(newCustomer.loginId, 'not the password');
      await customer.login.problem('invalid-credentials');
      await expectReadable(page);
      await customer.login.logIn(newCustomer.loginId, newCustomer.password);
      await customer.code.arrive();
      await expectReadable(page);
      await customer.code.verify(await backend.newestCode());
      await customer.menu.arrive();
      await expectReadable(page);
      await customer.menu.registerCard();
      await customer.card.arrive();
      await expectReadable(page);
      await customer.card.review();
      await expect(customer.card.alert).toBeFocused();
      await expectReadable(page);
      await customer.reviews(visaCard);
      await expectReadable(page);
      await backend.fault('PUT /v1/contract/payment-method', 'slow-3s');
      await customer.confirm.register();
      await customer.page.locator('main[data-screen="submitting"]').waitFor();
      await expectReadable(page);
      await customer.complete.arrive();
      await expectReadable(page);
    });
  });
}
