import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import type { Language } from '../screens/words.ts';
import { newCustomer } from '../support/accounts.ts';
import type { Backend } from '../support/backend.ts';
import { visaCard } from '../support/card-numbers.ts';
import { type Finger, fingerAt } from '../support/finger.ts';
import type { Kiosk } from '../support/kiosk.ts';
import { test } from '../support/test.ts';

/** The two ancestors of this product need about 13 presses for the same. */
const most = 9;

/** From the first screen to the first screen, with every sign typed on the kiosk's own keys. */
const registers = async (kiosk: Kiosk, backend: Backend, language: Language): Promise<Finger> => {
  const customer = new Customer(kiosk.page(), language);
  const finger = await fingerAt(customer.page);

  await customer.begins();
  await expect(customer.login.loginId).toBeFocused();
  await finger.types(newCustomer.loginId);
  await customer.login.password.click();
  await finger.types(newCustomer.password);
  await customer.page.locator('[data-action="log-in"]').click();

  await customer.code.arrive();
  await expect(customer.code.code).toBeFocused();
  await finger.types(await backend.newestCode());
  await customer.page.locator('[data-action="verify"]').click();

  await customer.menu.arrive();
  await customer.menu.registerCard();

  await customer.card.arrive();
  await expect(customer.card.cardNumber).toBeFocused();
  await finger.types(visaCard.number);
  await expect(customer.card.expiryMonth).toBeFocused();
  await finger.types(visaCard.month);
  await expect(customer.card.expiryYear).toBeFocused();
  await finger.types(visaCard.year);
  await expect(customer.card.securityCode).toBeFocused();
  await finger.types(visaCard.securityCode);
  await customer.card.review();

  await customer.confirm.arrive();
  await customer.confirm.register();
  await customer.complete.arrive();

  const gone = customer.page.waitForEvent('close');
  await customer.complete.finish();
  await gone;
  await new Customer(kiosk.page(), 'ja').attract.arrive();

  await expect.poll(() => finger.touches).toContain('finish');
  return finger;
};

for (const { whose, language } of [
  { whose: 'in Japanese', language: 'ja' },
  { whose: 'for somebody who chooses English first', language: 'en' },
] as const) {
  test(`a whole registration ${whose} takes at most ${most} touches besides the keys typed`, async ({
    kiosk,
    backend,
  }) => {
    test.slow();
    const { touches } = await registers(kiosk, backend, language);
    expect((await backend.operations())[0]).toMatchObject({ carriedOut: 1, lastFour: '1111' });
    expect(touches.length, touches.join(', ')).toBeLessThanOrEqual(most);
  });
}
