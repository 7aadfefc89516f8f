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
import { tokensIn } from './crossings/tokens.ts';
import { typedCard } from './secrets.ts';

const putCard = 'PUT /v1/contract/payment-method';

test('of a whole registration, with a page that crashes in its midst, each secret is where it belongs and nowhere else', async ({
  record,
  backend,
}) => {
  test.slow();
  const { kiosk, line, temporaryFolder } = await record({ flows: ['selfcare'] });
  const customer = new Customer(kiosk.page(), 'ja');
  const code = await customer.opensCard(newCustomer, backend);
  await customer.reviews(typedCard);
  await backend.expireAccessTokens();
  await backend.fault(putCard, 'slow-3s');
  await customer.confirm.register();
  await expect.poll(() => callsByAuthorization(line.exchanges()).with).toContain(putCard);
  const next = kiosk.nextPage();
  await pageLosses['a crash'](kiosk);
  const after = new Customer(await next, 'ja');
  await after.complete.arrive();
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
  expect.soft(placesOf(secrets, bridge)).toEqual({
    'card number': [],
    expiry: [],
    'security code': [],
    password: ['login.logIn: input'],
    'one-time code': ['login.verify: input'],
    'e-mail address': [],
    'access token': [],
    'refresh token': [],
  });
  expect.soft(placesOf(secrets, overLine(exchanges))).toEqual({
    'card number': [],
    expiry: [],
    'security code': [],
    password: ['POST /v1/logins: body'],
    'one-time code': ['POST /v1/logins/{id}/verification: body'],
    'e-mail address': [],
    'access token': [
      'DELETE /v1/session: headers',
      'GET /v1/contract: headers',
      'POST /v1/logins/{id}/verification: answer',
      'POST /v1/tokens: answer',
      'PUT /v1/contract/payment-method: headers',
    ],
    'refresh token': [
      'POST /v1/logins/{id}/verification: answer',
      'POST /v1/tokens: answer',
      'POST /v1/tokens: body',
    ],
  });
  expect.soft(callsByAuthorization(exchanges)).toEqual({
    with: ['DELETE /v1/session', 'GET /v1/contract', putCard],
    without: [
      'GET /v1/encryption-keys',
      'POST /v1/logins',
      'POST /v1/logins/{id}/verification',
      'POST /v1/tokens',
    ],
  });
  const premises = { dataFolder: kiosk.dataFolder, temporaryFolder };
  expect.soft(await leftBehind(premises, secrets)).toEqual({ temporaryFiles: [], secrets: [] });
});
