import { expect } from '@playwright/test';
import { akari, takumi } from '../../support/accounts.ts';
import { visaCard } from '../../support/card-numbers.ts';
import type { Kiosk } from '../../support/kiosk.ts';
import { sleep } from '../../support/machine-time.ts';
import { test } from '../../support/test.ts';

const hinako = { name: '白石 ひなこ', phone: '090-0000-5501', card: visaCard };

/** Long enough for any screen's quiet time and warning, and within the life of a session. */
const lidClosed = 10 * 60_000;

const closeTheLid = (counter: Kiosk) => sleep(counter, lidClosed);

test.beforeEach(async ({ staff, backend }) => {
  await staff.page.clock.install();
  await staff.logsIn(akari, backend);
});

test('a laptop reopened later is locked; the password brings name and phone back, the card is wiped', async ({
  counter,
  staff,
}) => {
  await staff.list.newRegistration();
  await staff.card.type(hinako);
  await closeTheLid(counter);
  await staff.login.arrive();
  const held = await staff.page.content();
  for (const secret of [hinako.name, hinako.phone, '1111']) expect(held).not.toContain(secret);
  await expect(staff.page.locator('input[name="loginId"]')).toHaveCount(0);
  await staff.login.unlock(akari.password);
  await staff.card.arrive();
  await expect(staff.card.customerName).toHaveValue(hinako.name);
  await expect(staff.card.phone).toHaveValue(hinako.phone);
  await expect(staff.card.cardNumber).toHaveValue('');
  await expect(staff.card.expiryYear).toHaveValue('');
});

test('staff who walk away are warned first, and one touch stays', async ({ staff }) => {
  await staff.page.clock.fastForward(91_000);
  await expect(staff.page.locator('body')).toHaveAttribute('data-idle', 'warning');
  await staff.page.locator('[data-action="stay"]').click();
  await expect(staff.page.locator('body')).toHaveAttribute('data-idle', 'active');
  await staff.list.arrive();
});

test('an edit that was begun comes back', async ({ counter, staff }) => {
  await staff.opens('みずの');
  await staff.edit.phone.fill('080-0000-7777');
  await closeTheLid(counter);
  await staff.login.arrive();
  await staff.login.unlock(akari.password);
  await staff.edit.arrive();
  await expect(staff.edit.phone).toHaveValue('080-0000-7777');
});

test('a handover that nobody ends is locked with the card wiped', async ({ counter, staff }) => {
  await staff.handsOver(hinako);
  await staff.handover.typeCard(visaCard);
  await closeTheLid(counter);
  await staff.login.arrive();
  await staff.login.unlock(akari.password);
  await staff.card.arrive();
  await expect(staff.card.customerName).toHaveValue(hinako.name);
  await expect(staff.card.cardNumber).toHaveValue('');
});

test("neither a wrong password nor a colleague's opens it", async ({ counter, staff }) => {
  await closeTheLid(counter);
  await staff.login.arrive();
  for (const password of ['not the password', takumi.password]) {
    await staff.login.unlock(password);
    await staff.login.problem('invalid-credentials');
    await staff.login.arrive();
    await expect(staff.login.password).toHaveValue('');
  }
  await staff.login.unlock(akari.password);
  await staff.list.arrive();
});

test('while it is locked, main does nothing in the session’s name', async ({ counter, staff }) => {
  await closeTheLid(counter);
  await staff.login.arrive();
  const answer = await staff.page.evaluate(() =>
    (
      window as unknown as {
        kiosk: { customers: { search(input: object): Promise<{ state: string }> } };
      }
    ).kiosk.customers.search({ query: '', cursor: null, limit: 8 }),
  );
  expect(answer.state).toBe('failed');
});

test('the backend away, the lock says so and keeps what was begun', async ({
  counter,
  staff,
  backend,
}) => {
  await staff.list.newRegistration();
  await staff.card.typeCustomer(hinako);
  await closeTheLid(counter);
  await staff.login.arrive();
  await backend.fault('POST /v1/logins', 'status-503', 3);
  await staff.login.unlock(akari.password);
  await staff.login.problem('maintenance');
  await backend.clearFaults();
  await staff.login.retry();
  await staff.card.arrive();
  await expect(staff.card.customerName).toHaveValue(hinako.name);
});

test('whoever finds it locked can log out', async ({ counter, staff, backend }) => {
  await closeTheLid(counter);
  await staff.login.arrive();
  const closed = staff.page.waitForEvent('close');
  await staff.login.logOut();
  await closed;
  expect(await backend.openSessions()).toBe(0);
});
