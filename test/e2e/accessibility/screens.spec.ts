import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { motionSettled } from '../support/motion-settled.ts';
import { test } from '../support/test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const expectNoViolations = async (page: Page): Promise<void> => {
  await motionSettled(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(standards)
    .setLegacyMode()
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`),
  ).toEqual([]);
};

for (const language of ['ja', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('every screen of a registration passes axe', async ({ customer, backend }) => {
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
