import { expect } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { newCustomer } from '../support/accounts.ts';
import { Backend } from '../support/backend.ts';
import { test } from '../support/test.ts';

test('with no backend, nobody is invited to type', async ({ start }) => {
  const kiosk = await start({ baseUrl: 'https://127.0.0.1:9/v1' });
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.attract.problem('no-connection');
  await expect(customer.page.locator('[data-action="begin"]')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a certificate of somebody else’s puts the kiosk out of service, with its code', async ({
  start,
}) => {
  const other = await Backend.start();
  const kiosk = await start({ caFile: other.caFile });
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.outOfService.arrive();
  await customer.outOfService.problem('certificate-refused');
  await other.stop();
});

test('with no keychain, nobody can log in', async ({ start }) => {
  const kiosk = await start({ environment: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' } });
  const customer = new Customer(kiosk.page(), 'ja');
  await customer.outOfService.arrive();
  await customer.outOfService.problem('keychain-unavailable');
});

test('a connection lost before log in is said on login, with the ID kept', async ({
  customer,
  backend,
}) => {
  await customer.begins();
  await backend.fault('POST /v1/logins', 'close-before-handling');
  await customer.login.logIn(newCustomer.loginId, newCustomer.password);
  await customer.login.problem('no-connection');
  await expect(customer.login.loginId).toHaveValue(newCustomer.loginId);
});

const refusedKeys = [
  {
    what: 'a backend whose key fits no pin',
    billing: { publicKeyPins: [`sha256/${'A'.repeat(43)}=`] },
    problem: 'certificate-refused',
  },
  {
    what: 'an encryption key that is not pinned',
    billing: { encryptionKeyThumbprints: ['A'.repeat(43)] },
    problem: 'encryption-key-refused',
  },
] as const;

for (const { what, billing, problem } of refusedKeys) {
  test(`${what} puts the kiosk out of service, with its code`, async ({ start }) => {
    const kiosk = await start({ configuration: { billing } });
    const customer = new Customer(kiosk.page(), 'ja');
    await customer.outOfService.arrive();
    await customer.outOfService.problem(problem);
  });
}
