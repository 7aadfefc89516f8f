import { expect } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { newCustomer } from '../e2e/support/accounts.ts';
import { pageLosses } from '../e2e/support/page-losses.ts';
import { demoLogins } from '../sandbox/seeds/demo-logins.ts';
import { callsByAuthorization } from './crossings/exchanges.ts';
import { expectInPlace } from './crossings/expect-in-place.ts';
import { emailAddress, oneTimeCode, password, wholeCard } from './crossings/planted.ts';
import { test } from './crossings/recorded-kiosk.ts';
import * as places from './crossings/selfcare-places.ts';
import { typedCard } from './secrets.ts';

const putCard = 'PUT /v1/contract/payment-method';

test('of a whole registration, with answers that are lost and a page that crashes in its midst, each secret is where it belongs and nowhere else', async ({
  record,
  backend,
}) => {
  test.slow();
  const recorded = await record({ flows: ['selfcare'] });
  const { kiosk, line } = recorded;
  const customer = new Customer(kiosk.page(), 'ja');
  const code = await customer.opensCard(newCustomer, backend);
  await customer.reviews(typedCard);
  await backend.fault(putCard, 'close-after-handling', 3);
  await customer.confirm.register();
  await expect.poll(() => callsByAuthorization(line.exchanges()).with).toContain(putCard);
  const next = kiosk.nextPage();
  await pageLosses['a crash'](kiosk);
  const after = new Customer(await next, 'ja');
  await after.complete.arrive();
  await backend.expireAccessTokens();
  await after.complete.backToMenu();
  await after.menu.arrive();
  const closed = after.page.waitForEvent('close');
  await after.menu.logOut();
  await closed;
  await new Customer(kiosk.page(), 'ja').attract.arrive();
  await expect.poll(() => backend.openSessions()).toBe(0);
  expect(await backend.operations()).toMatchObject([{ carriedOut: 1, lastFour: '0005' }]);

  const typed = [
    ...wholeCard(typedCard),
    ...password(newCustomer.password),
    ...oneTimeCode(code),
    ...emailAddress(demoLogins.newCustomer.emailAddress),
  ];
  await expectInPlace(recorded, typed, places);
});
