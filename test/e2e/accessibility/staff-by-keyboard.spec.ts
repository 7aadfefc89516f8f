import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Staff } from '../screens/staff.ts';
import { StaffPanel } from '../screens/staff-panel.ts';
import { akari } from '../support/accounts.ts';
import { Backend } from '../support/backend.ts';
import { startKiosk } from '../support/kiosk.ts';
import { sleep } from '../support/machine-time.ts';
import { rightPin, staffPinHash } from '../support/pin.ts';
import { test } from '../support/test.ts';
import { logInByKeyboard, pressByKeyboard, tabTo } from './by-keyboard.ts';

/** Longer than any screen's quiet time and warning, and within the life of a session. */
const lidClosed = 10 * 60_000;

const action = (page: Page, name: string) => page.locator(`[data-action=${name}]`);

test('staff who have no pointer choose the counter, have a second code sent, leaf through the list, unlock and log out', async () => {
  test.slow();
  const backend = await Backend.start({ seed: 'many' });
  const { baseUrl, caFile } = backend;
  const kiosk = await startKiosk({
    baseUrl,
    caFile,
    configuration: { flows: ['selfcare', 'counter'] },
  });
  try {
    const page = kiosk.page();
    const { keyboard } = page;
    const staff = new Staff(page, 'ja');
    await page.clock.install();
    await staff.attract.arrive();
    await pressByKeyboard(page, action(page, 'begin'));
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'flow-choice');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await tabTo(page, action(page, 'choose-counter'));
    await keyboard.press('Space');

    await staff.login.arrive();
    await logInByKeyboard(page, akari);
    await staff.address.arrive();
    await keyboard.type(akari.emailAddress);
    await keyboard.press('Enter');
    await staff.code.arrive();
    const first = await backend.newestCode(akari.emailAddress);
    await backend.advanceClock(61);
    await page.clock.fastForward(61_000);
    await expect(staff.code.resend).not.toHaveAttribute('aria-disabled', 'true');
    await pressByKeyboard(page, staff.code.resend);
    await expect.poll(() => backend.newestCode(akari.emailAddress)).not.toBe(first);
    await tabTo(page, staff.code.code);
    await keyboard.type(await backend.newestCode(akari.emailAddress));
    await keyboard.press('Enter');

    await staff.list.arrive();
    const names = staff.list.rows.getByRole('rowheader');
    await expect(names).toHaveCount(8);
    const firstPage = await names.allTextContents();
    await pressByKeyboard(page, staff.list.next);
    await expect(names).not.toHaveText(firstPage);
    await pressByKeyboard(page, staff.list.previous);
    await expect(names).toHaveText(firstPage);

    await sleep(kiosk, lidClosed);
    await staff.login.arrive();
    await tabTo(page, page.locator('[name=password]'));
    await keyboard.type(akari.password);
    await keyboard.press('Enter');
    await staff.list.arrive();
    await pressByKeyboard(page, action(page, 'log-out'));
    await staff.attract.arrive();
  } finally {
    await kiosk.stop();
    await backend.stop();
  }
});

test('who looks after the kiosk takes its log to a drive without a pointer', async ({ start }) => {
  const kiosk = await start({ configuration: { staffPinHash } });
  const page = kiosk.page();
  const panel = new StaffPanel(page);
  await panel.opens(rightPin);
  await pressByKeyboard(page, panel.action('export-log'));
  await expect(page.locator('dialog[open]')).toBeVisible();
  const drive = join(kiosk.dataFolder, 'drives', 'USB');
  await mkdir(drive, { recursive: true });
  await pressByKeyboard(page, panel.action('read-panel'));
  await pressByKeyboard(page, panel.action('choose-drive'));
  await expect(page.locator('[data-export=exported]')).toBeVisible();
  expect(await readdir(drive)).toHaveLength(1);
  await pressByKeyboard(page, panel.action('dismiss'));
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(panel.action('export-log')).toBeFocused();
});
