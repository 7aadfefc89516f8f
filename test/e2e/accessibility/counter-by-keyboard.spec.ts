import { expect, type Page } from '@playwright/test';
import { Staff } from '../screens/staff.ts';
import { StaffPanel } from '../screens/staff-panel.ts';
import { akari } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { rightPin, staffPinHash } from '../support/pin.ts';
import { test } from '../support/test.ts';
import { logInByKeyboard, lookInto, pressByKeyboard, tabTo } from './by-keyboard.ts';

const hinako = { name: '白石 ひなこ', phone: '090-0000-5501' };

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

test('staff who have no pointer register, hand over, change and delete', async ({
  start,
  backend,
}) => {
  test.slow();
  const counter = await start({ configuration: { flows: ['counter'] } });
  const page = counter.page();
  const staff = new Staff(page, 'en');
  const { keyboard } = page;
  await staff.attract.arrive();
  await pressByKeyboard(page, page.locator('[data-locale=en]'));
  await pressByKeyboard(page, button(page, /^Begin/u));

  await staff.login.arrive();
  await logInByKeyboard(page, akari);
  await staff.address.arrive();
  await keyboard.type(akari.emailAddress);
  await pressByKeyboard(page, button(page, 'Send code'));
  await staff.code.arrive();
  await keyboard.type(await backend.newestCode(akari.emailAddress));
  await keyboard.press('Enter');

  await staff.list.arrive();
  await lookInto(page, button(page, 'Display'));
  await pressByKeyboard(page, staff.list.newButton);
  await staff.card.arrive();
  await expect(staff.card.customerName).toBeFocused();
  await keyboard.press('Enter');
  await expect(staff.card.alert).toBeFocused();
  await pressByKeyboard(page, staff.card.alert.getByRole('link').first());
  await expect(staff.card.customerName).toBeFocused();
  await keyboard.insertText(hinako.name);
  await tabTo(page, staff.card.phone);
  await keyboard.type(hinako.phone);

  await pressByKeyboard(page, button(page, 'Let the customer type'));
  await staff.handover.arrive();
  await expect(page.locator('[name=cardNumber]')).toBeFocused();
  await keyboard.type(visaCard.number);
  await keyboard.type(visaCard.month + visaCard.year);
  await pressByKeyboard(page, button(page, 'Done'));

  await staff.card.arrive();
  await pressByKeyboard(page, button(page, 'Register'));
  await expect(staff.dialog.box).toBeVisible();
  await keyboard.press('Escape');
  await expect(staff.dialog.box).toHaveCount(0);
  await expect(button(page, 'Register')).toBeFocused();
  await keyboard.press('Enter');
  await pressByKeyboard(page, staff.dialog.yes);
  await staff.complete.arrive();
  await expect(staff.complete.title).toBeFocused();
  await pressByKeyboard(page, button(page, 'Back to list'));

  await staff.list.arrive();
  await tabTo(page, page.locator('[name=query]'));
  await keyboard.insertText('白石');
  await keyboard.press('Enter');
  const found = page.getByRole('button', { name: new RegExp(hinako.name, 'u') });
  await expect(found).toHaveCount(1);
  await pressByKeyboard(page, found);
  await staff.edit.arrive();
  await pressByKeyboard(page, button(page, 'Delete registration'));
  await expect(staff.dialog.box).toBeVisible();
  await keyboard.press('Escape');
  await expect(button(page, 'Delete registration')).toBeFocused();
  await keyboard.press('Enter');
  await pressByKeyboard(page, staff.dialog.yes);
  await staff.complete.arrive();
  expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1, 1]);
});

test('who looks after the kiosk opens its panel, asks about a restart, and closes it, without a pointer', async ({
  start,
}) => {
  const kiosk = await start({ configuration: { staffPinHash } });
  const page = kiosk.page();
  const panel = new StaffPanel(page);
  await panel.asksByKeys();
  await page.keyboard.type(rightPin);
  await page.keyboard.press('Enter');
  await expect(panel.isOpen).toBeVisible();
  const restart = panel.action('restart');
  await pressByKeyboard(page, restart);
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(restart).toBeFocused();
  await pressByKeyboard(page, panel.isOpen);
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'attract');
});
