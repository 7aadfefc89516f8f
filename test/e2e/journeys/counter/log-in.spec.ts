import { expect } from '@playwright/test';
import { Customer } from '../../screens/customer.ts';
import { Staff } from '../../screens/staff.ts';
import { akari, newCustomer } from '../../support/accounts.ts';
import { test } from '../../support/test.ts';

for (const language of ['ja', 'en'] as const) {
  for (const posture of ['kiosk', 'laptop'] as const) {
    test.describe(`in ${language} on a ${posture}`, () => {
      test.use({ language, posture });

      test('staff log in with a code sent to the address they type', async ({ staff, backend }) => {
        await staff.logsIn(akari, backend);
        await expect(staff.list.rows).toHaveCount(8);
        await staff.list.logOut();
        await staff.page.waitForEvent('close');
        expect(await backend.openSessions()).toBe(0);
      });
    });
  }
}

test('where both flows are configured, staff choose, and can go back', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ configuration: { flows: ['selfcare', 'counter'] } });
  const staff = new Staff(kiosk.page(), 'ja');
  await staff.attract.arrive();
  await staff.attract.begin();
  await staff.flowChoice.arrive();
  await staff.flowChoice.back();
  await staff.attract.arrive();
  await staff.attract.begin();
  await staff.flowChoice.chooseCounter();
  await staff.login.arrive();
  await staff.login.logIn(akari.loginId, akari.password);
  await staff.address.arrive();
  await staff.address.back();
  await staff.login.arrive();
  await staff.login.back();
  await staff.flowChoice.arrive();
  await staff.flowChoice.chooseOwnContract();
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.login.arrive();
  await customer.login.logIn(newCustomer.loginId, newCustomer.password);
  await customer.code.verify(await backend.newestCode());
  await customer.menu.arrive();
});

test('a customer cannot log in as staff', async ({ staff }) => {
  await staff.begins();
  await staff.login.logIn(newCustomer.loginId, newCustomer.password);
  await staff.login.problem('invalid-credentials');
  await expect(staff.login.loginId).toHaveValue(newCustomer.loginId);
  await expect(staff.login.password).toHaveValue('');
});

test('no code goes to an address outside the shop: it is said, and kept to be corrected', async ({
  staff,
  backend,
}) => {
  await staff.begins();
  await staff.login.logIn(akari.loginId, akari.password);
  await staff.address.arrive();
  await staff.address.send('akari@elsewhere.example');
  await staff.address.problem('address-refused');
  await staff.address.arrive();
  await expect(staff.address.emailAddress).toHaveValue('akari@elsewhere.example');
  await staff.address.send(akari.emailAddress);
  await staff.code.arrive();
  await staff.code.verify(await backend.newestCode(akari.emailAddress));
  await staff.list.arrive();
});

test('what is no address is said beside the field, and nothing is sent', async ({ staff }) => {
  await staff.begins();
  await staff.login.logIn(akari.loginId, akari.password);
  await staff.address.arrive();
  for (const [typed, fault] of [
    ['', 'empty'],
    ['akari', 'invalid'],
    ['akari@@aozora.example', 'invalid'],
  ] as const) {
    await test.step(`"${typed}" is ${fault}`, async () => {
      await staff.address.send(typed);
      await expect(staff.page.locator('[data-field="emailAddress"]:visible')).toHaveAttribute(
        'data-fault',
        fault,
      );
      await staff.address.arrive();
    });
  }
});

test('an address typed in full width is taken as meant', async ({ staff, backend }) => {
  await staff.begins();
  await staff.login.logIn(akari.loginId, akari.password);
  await staff.address.arrive();
  await staff.address.send('ａｋａｒｉ＠ａｏｚｏｒａ．ｅｘａｍｐｌｅ');
  await staff.code.arrive();
  expect(await backend.newestCode('akari@aozora.example')).toMatch(/^[0-9A-Z]{8}$/u);
});

test('the code is hidden as it is typed, and shown on request', async ({ staff }) => {
  await staff.asksForCode(akari);
  await staff.code.code.fill('AB12');
  await expect(staff.code.code).toHaveCSS('-webkit-text-security', 'disc');
  await staff.code.reveal();
  await expect(staff.code.code).toHaveCSS('-webkit-text-security', 'none');
  await expect(staff.code.code).toHaveValue('AB12');
});

test('one can go back and have the code sent elsewhere, once the backend sends again', async ({
  staff,
  backend,
}) => {
  await staff.asksForCode(akari);
  await staff.code.back();
  await staff.address.arrive();
  await expect(staff.address.emailAddress).toHaveValue(akari.emailAddress);
  await staff.address.send('hoshino@aozora.example');
  await staff.address.problem('resend-too-soon');
  await staff.address.arrive();
  await backend.advanceClock(61);
  await staff.address.send('hoshino@aozora.example');
  await staff.code.arrive();
  await staff.code.verify(await backend.newestCode('hoshino@aozora.example'));
  await staff.list.arrive();
});

for (const { slug, screen } of [
  { slug: 'code-mismatch', screen: 'code' },
  { slug: 'code-expired', screen: 'code' },
  { slug: 'maintenance', screen: 'code' },
  { slug: 'too-many-attempts', screen: 'login' },
  { slug: 'login-unknown', screen: 'login' },
] as const) {
  test(`${slug} at verification lands on ${screen}`, async ({ staff, backend }) => {
    await staff.asksForCode(akari);
    await backend.answers('POST /v1/logins/{id}/verification', { slug });
    await staff.code.verify('7KQX7KQX');
    await staff[screen].problem(slug);
    await staff[screen].arrive();
  });
}

for (const { slug, screen } of [
  { slug: 'maintenance', screen: 'address' },
  { slug: 'rate-limited', screen: 'address' },
  { slug: 'login-unknown', screen: 'login' },
] as const) {
  test(`${slug} while the code is sent lands on ${screen}`, async ({ staff, backend }) => {
    await staff.begins();
    await staff.login.logIn(akari.loginId, akari.password);
    await staff.address.arrive();
    await backend.answers('POST /v1/logins/{id}/code', { slug });
    await staff.address.send(akari.emailAddress);
    await staff[screen].problem(slug);
    await staff[screen].arrive();
  });
}
