import { expect } from '@playwright/test';
import { Customer } from '../e2e/screens/customer.ts';
import { Staff } from '../e2e/screens/staff.ts';
import { StaffPanel } from '../e2e/screens/staff-panel.ts';
import { akari } from '../e2e/support/accounts.ts';
import { cardNumbers } from '../e2e/support/card-numbers.ts';
import { sleep } from '../e2e/support/machine-time.ts';
import { rightPin, staffPinHash } from '../e2e/support/pin.ts';
import * as places from './crossings/counter-places.ts';
import { expectInPlace } from './crossings/expect-in-place.ts';
import {
  emailAddress,
  oneTimeCode,
  password,
  personName,
  phone,
  pin,
  wholeCard,
} from './crossings/planted.ts';
import { test } from './crossings/recorded-kiosk.ts';
import { typedCard } from './secrets.ts';

const customer = { name: '玖珂 つむぎ', phone: '090-0000-5518' };
const newPhone = '080-0000-9472';

/** The one that staff type when it replaces the first. */
const newCard = {
  number: cardNumbers.otherAmericanExpress,
  month: '09',
  year: '33',
  securityCode: '7294',
};

/** Longer than any quiet time, shorter than the life of a session. */
const leftAlone = 4 * 60_000;

test('of a day’s work at the counter, each secret is where it belongs and nowhere else', async ({
  record,
  backend,
}) => {
  test.slow();
  const configuration = { flows: ['counter'], staffPinHash, askSecurityCodeInCounter: true };
  const recorded = await record(configuration);
  const { kiosk } = recorded;
  const staff = new Staff(kiosk.page(), 'ja');
  const panel = new StaffPanel(kiosk.page());
  await panel.opens(rightPin);
  await panel.action('close-panel').click();
  await staff.page.clock.install();
  const code = await staff.logsIn(akari, backend);
  await staff.handsOver(customer);
  await staff.handover.typeCard(typedCard);
  await staff.handover.securityCode.fill(typedCard.securityCode);
  await staff.handover.done();
  await staff.card.arrive();
  await staff.card.register();
  await staff.dialog.accept();
  await staff.complete.arrive();
  await staff.goesBackToList();
  await staff.opens(customer.name);
  await staff.edit.phone.fill(newPhone);
  await sleep(kiosk, leftAlone);
  await staff.login.arrive();
  await staff.login.unlock(akari.password);
  await staff.edit.arrive();
  await backend.expireAccessTokens();
  await staff.edit.typeCard(newCard);
  await staff.edit.securityCode.fill(newCard.securityCode);
  await staff.edit.update();
  await staff.dialog.accept();
  await staff.complete.arrive();
  await staff.goesBackToList();
  await staff.opens(newPhone);
  await staff.edit.remove();
  await staff.dialog.accept();
  await staff.complete.arrive();
  const closed = staff.page.waitForEvent('close');
  await staff.complete.logOut();
  await closed;
  await new Customer(kiosk.page(), 'ja').attract.arrive();
  await expect.poll(() => backend.openSessions()).toBe(0);
  expect(await backend.operations()).toMatchObject([
    { carriedOut: 1 },
    { carriedOut: 1 },
    { carriedOut: 1 },
  ]);

  const typed = [
    ...wholeCard(typedCard),
    ...wholeCard(newCard),
    ...password(akari.password),
    ...oneTimeCode(code),
    ...pin(rightPin),
    ...emailAddress(akari.emailAddress),
    ...personName('name', customer.name),
    ...phone('phone', customer.phone),
    ...phone('new phone', newPhone),
  ];
  await expectInPlace(recorded, typed, places);
});
