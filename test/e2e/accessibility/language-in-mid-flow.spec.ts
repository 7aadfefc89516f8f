import { expect, type Page } from '@playwright/test';
import { locales } from '../../../preload/contract/locale.ts';
import { languageTag } from '../../../renderer/text/locale-name.ts';
import { Customer } from '../screens/customer.ts';
import { Staff } from '../screens/staff.ts';
import { akari, newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

/** Languages that somebody changes to on each screen, and back to the one in which the journey goes on. */
const turns = ['vi', 'ja-easy', 'ja'] as const;

/** Everything that has been typed, by field. */
const typedOn = (page: Page) =>
  page
    .locator('main input')
    .evaluateAll((all) => all.map((input) => [input.id, (input as HTMLInputElement).value]));

/** Changes the language by its menu, as a person does; the menu is known by its icon in every language. */
const choose = async (page: Page, locale: (typeof turns)[number]): Promise<void> => {
  const button = page.locator(`[data-locale="${locale}"]`);
  if (!(await button.first().isVisible())) {
    await page.locator('button:has(.lucide-globe):visible').first().click();
  }
  await button.locator('visible=true').first().click();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
};

/** On the present screen every turn keeps the screen, what was typed, and the title in words. */
const takesTurns = async (page: Page): Promise<void> => {
  const main = page.locator('main[data-screen]');
  const screen = await main.getAttribute('data-screen');
  const typed = await typedOn(page);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  for (const locale of turns) {
    await choose(page, locale);
    await expect(page.locator('html')).toHaveAttribute('lang', languageTag(locale));
    await expect(main).toHaveAttribute('data-screen', screen ?? '');
    expect(await typedOn(page), `${screen} in ${locale}`).toEqual(typed);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
};

test('on every screen of a registration the language changes, with nothing lost', async ({
  start,
  backend,
}) => {
  test.slow();
  const kiosk = await start({ configuration: { locales } });
  const customer = new Customer(kiosk.page(), 'ja');
  const { page } = customer;
  await customer.begins();
  await customer.login.loginId.fill(newCustomer.loginId);
  await customer.login.password.fill(newCustomer.password);
  await takesTurns(page);
  await page.keyboard.press('Escape');
  await customer.login.logIn(newCustomer.loginId, newCustomer.password);
  await customer.code.arrive();
  const code = await backend.newestCode();
  await customer.code.code.fill(code.slice(0, 5));
  await takesTurns(page);
  await customer.code.verify(code);
  await customer.menu.arrive();
  await takesTurns(page);
  await customer.menu.registerCard();
  await customer.card.arrive();
  await customer.card.review();
  await customer.card.type({ ...visaCard, number: '411111111' });
  await takesTurns(page);
  await expect(customer.card.cardNumber).toHaveValue('4111 1111 1');
  await customer.reviews(visaCard);
  await takesTurns(page);
  await customer.confirm.register();
  await customer.complete.arrive();
  await takesTurns(page);
  expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1]);
});

test('on every screen of the counter the language changes, with nothing lost', async ({
  start,
  backend,
}) => {
  test.slow();
  const kiosk = await start({ configuration: { flows: ['counter'], locales } });
  const staff = new Staff(kiosk.page(), 'ja');
  const { page } = staff;
  await staff.begins();
  await staff.login.logIn(akari.loginId, akari.password);
  await staff.address.arrive();
  await page.locator('[name=emailAddress]').fill('akari@');
  await takesTurns(page);
  await staff.address.send(akari.emailAddress);
  await staff.code.arrive();
  await staff.code.verify(await backend.newestCode(akari.emailAddress));
  await staff.list.arrive();
  await takesTurns(page);
  await staff.list.newRegistration();
  await staff.card.arrive();
  await staff.card.typeCustomer({ name: '白石 ひなこ', phone: '090-0000-5501' });
  await staff.card.cardNumber.fill('41111');
  await takesTurns(page);
  await staff.card.handOver();
  await staff.handover.arrive();
  await page.locator('[name=cardNumber]').fill('3782822');
  await takesTurns(page);
  await expect(page.locator('[name=cardNumber]')).toHaveValue('3782 822');
  await staff.handover.typeCard(visaCard);
  await staff.handover.done();
  await staff.card.arrive();
  await staff.card.register();
  await staff.dialog.accept();
  await staff.complete.arrive();
  await takesTurns(page);
});
