import { expect } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { newCustomer } from '../e2e/support/accounts.ts';
import { pageLosses } from '../e2e/support/page-losses.ts';
import { demoLogins } from '../sandbox/seeds/demo-logins.ts';
import { overBridge, strayPlaces } from './crossings/bridge.ts';
import { placesOf } from './crossings/crossing.ts';
import { callsByAuthorization, overLine } from './crossings/exchanges.ts';
import { leftBehind } from './crossings/left-behind.ts';
import { emailAddress, oneTimeCode, password, wholeCard } from './crossings/planted.ts';
import { test } from './crossings/recorded-kiosk.ts';
import { bridgePlaces, calls, linePlaces } from './crossings/selfcare-places.ts';
import { tokensIn } from './crossings/tokens.ts';
import { typedCard } from './secrets.ts';

const putCard = 'PUT /v1/contract/payment-method';

test('of a whole registration, with answers that are lost and a page that crashes in its midst, each secret is where it belongs and nowhere else', async ({
  record,
  backend,
}) => {
  test.slow();
  const { kiosk, line, temporaryFolder } = await record({ flows: ['selfcare'] });
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

  const exchanges = line.exchanges();
  const secrets = [
    ...wholeCard(typedCard),
    ...password(newCustomer.password),
    ...oneTimeCode(code),
    ...emailAddress(demoLogins.newCustomer.emailAddress),
    ...tokensIn(exchanges),
  ];
  const bridge = await overBridge(kiosk);
  await kiosk.stop();

  expect.soft(strayPlaces(bridge)).toEqual([]);
  expect.soft(placesOf(secrets, bridge)).toEqual(bridgePlaces);
  expect.soft(placesOf(secrets, overLine(exchanges))).toEqual(linePlaces);
  expect.soft(callsByAuthorization(exchanges)).toEqual(calls);
  const premises = { dataFolder: kiosk.dataFolder, temporaryFolder };
  expect.soft(await leftBehind(premises, secrets)).toEqual({ temporaryFiles: [], secrets: [] });
});
