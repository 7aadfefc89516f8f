import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';

const entries = (page: Page) => page.getByRole('dialog').getByRole('listitem');
const standings = (page: Page) =>
  entries(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-standing')));

const seen = (page: Page) => page.locator('[data-action=seen]');
const more = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: 'There is more below' });

/** Presses as often as there is more below. */
const readOn = async (page: Page): Promise<void> => {
  await expect(more(page)).toBeVisible();
  await expect(async () => {
    if (await more(page).isVisible()) await more(page).click({ timeout: 500 });
    await expect(more(page)).toHaveCount(0, { timeout: 100 });
  }).toPass();
};

test.describe('what nobody was told', () => {
  test('is one line on the list, which takes no row away', async ({ open }) => {
    const place = (page: Page) => page.locator('table').boundingBox();
    const without = await place(await open({ state: 'list' }));
    const page = await open({ state: 'list-pending' });
    await expect(page.getByRole('button', { name: '5 results to see' })).toBeVisible();
    expect(await place(page)).toEqual(without);
  });

  test('is said when it comes: the sentence alone, without button and dialog', async ({ open }) => {
    for (const [state, sentence] of [
      ['list-pending', '5 results to see'],
      ['attract-pending', 'For staff: 2 results'],
      ['attract', ''],
    ] as const) {
      const said = (await open({ state })).locator('.pending-place').getByRole('status');
      await expect(said).toHaveText(sentence);
      await expect(said.locator('*')).toHaveCount(0);
    }
  });

  test('is no matter of attract where staff have a list of their own', async ({ open }) => {
    const page = await open({ state: 'attract-pending-with-counter' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('[data-action=show-pending]')).toHaveCount(0);
  });

  test('is read in a dialog, with card and numbers for staff', async ({ open }) => {
    const page = await open({ state: 'list-pending' });
    await page.getByRole('button', { name: '5 results to see' }).click();
    const first = entries(page).first();
    await expect(first).toContainText('Registration of a customer’s card');
    await expect(first).toContainText('Visa •••• 0001');
    await expect(first).toContainText('Nov 21, 10:31');
    await expect(first).toContainText('M7K-42QD');
    await expect(first).toContainText('Q-7F3K-9M2D');
  });

  test('goes once it was seen; what is not known yet stays', async ({ open }) => {
    const page = await open({ state: 'list-pending' });
    await page.getByRole('button', { name: '5 results to see' }).click();
    await readOn(page);
    await page.getByRole('button', { name: 'I have seen this' }).click();
    await page.getByRole('button', { name: '2 results to see' }).click();
    expect(await standings(page)).toEqual(['asking', 'awaiting-staff']);
    await expect(page.locator('[data-action=seen]')).toHaveCount(0);
  });

  for (const text of ['100', '200']) {
    test(`begins with its title and is seen once its end was shown, at ${text} %`, async ({
      open,
    }) => {
      const page = await open({ state: 'list-pending', text });
      await page.getByRole('button', { name: '5 results to see' }).click();
      const title = page.getByRole('dialog').getByRole('heading');
      await expect(title).toBeFocused();
      await expect(title).toBeInViewport({ ratio: 1 });
      await expect(entries(page).last()).not.toBeInViewport({ ratio: 1 });
      await expect(seen(page)).toHaveAttribute('aria-disabled', 'true');
      await readOn(page);
      await expect(entries(page).last()).toBeInViewport({ ratio: 1 });
      await expect(seen(page)).not.toHaveAttribute('aria-disabled', 'true');
    });
  }

  test('is seen at once where all of it is shown', async ({ open }) => {
    const page = await open({ state: 'attract-pending' });
    await page.getByRole('button', { name: 'For staff: 2 results' }).click();
    await expect(more(page)).toHaveCount(0);
    await expect(seen(page)).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('closes by itself on attract a minute after the last touch, and never on the list', async ({
    open,
  }) => {
    const dialog = (page: Page) => page.getByRole('dialog');
    const page = await open({ state: 'attract-pending' });
    await page.getByRole('button', { name: 'For staff: 2 results' }).click();
    await page.evaluate(() => window.galleryAdvance(59_000));
    await dialog(page).getByRole('heading').click();
    await page.evaluate(() => window.galleryAdvance(59_000));
    await expect(dialog(page)).toBeVisible();
    await page.evaluate(() => window.galleryAdvance(1_000));
    await expect(dialog(page)).toHaveCount(0);
    const list = await open({ state: 'list-pending' });
    await list.getByRole('button', { name: '5 results to see' }).click();
    await list.evaluate(() => window.galleryAdvance(600_000));
    await expect(dialog(list)).toBeVisible();
  });

  test('gives focus back to its line when it is closed', async ({ open }) => {
    const page = await open({ state: 'attract-pending' });
    await page.getByRole('button', { name: 'For staff: 2 results' }).click();
    await page.getByRole('button', { name: 'I have seen this' }).click();
    await page.getByRole('button', { name: 'For staff: 1 result', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'For staff: 1 result' })).toBeFocused();
  });

  test('tells no card where anybody can read it, and begins nothing', async ({ open }) => {
    const page = await open({ state: 'attract-pending' });
    await page.getByRole('button', { name: 'For staff: 2 results' }).click();
    await expect(entries(page)).toHaveCount(2);
    await expect(page.locator('body')).not.toContainText('Visa');
    await expect(page.locator('body')).not.toContainText('0005');
    await expect(page.locator('html')).not.toHaveAttribute('data-last-event', /.*/u);
  });
});

test('staff go back to the list while nobody can tell; customers cannot', async ({ open }) => {
  const back = (page: Page) => page.locator('[data-action=back-to-list]');
  await expect(back(await open({ state: 'counter-unknown' }))).toHaveCount(1);
  await expect(back(await open({ state: 'counter-unknown-ended' }))).toHaveCount(0);
  await expect(back(await open({ state: 'outcome-unknown' }))).toHaveCount(0);
});

test.describe('while nobody can tell', () => {
  for (const state of ['counter-unknown-ended', 'counter-unknown-awaiting-staff']) {
    test(`${state}: the one way on is the log-in`, async ({ open }) => {
      const page = await open({ state });
      const primary = page.locator('.button--primary');
      await expect(primary).toHaveAttribute('data-action', 'log-in');
      await expect(primary).toHaveText('Go to log-in');
    });
  }

  test('a customer without a session finishes', async ({ open }) => {
    const page = await open({ state: 'outcome-unknown-ended' });
    await expect(page.locator('.button--primary')).toHaveAttribute('data-action', 'finish');
  });

  test('asking is counted once it has begun', async ({ open }) => {
    const count = /asked (once|\d+ times)/u;
    const main = (page: Page) => page.getByRole('main');
    await expect(main(await open({ state: 'outcome-unknown' }))).toContainText('asked 2 times');
    await expect(main(await open({ state: 'unknown-after-lost-page' }))).not.toContainText(count);
  });

  test('staff may still go back to the list while it is being asked', async ({ open }) => {
    const page = await open({ state: 'counter-unknown-waiting' });
    await expect(page.locator('[data-action=check-outcome]')).toHaveAttribute('aria-busy', 'true');
    await expect(page.locator('[data-action=back-to-list]')).toBeVisible();
  });
});

for (const state of ['menu-not-carried-out', 'list-not-carried-out']) {
  test(`${state}: an earlier decision is not tried again where only the reading could be`, async ({
    open,
  }) => {
    const page = await open({ state });
    await expect(page.getByRole('alert')).toHaveAttribute('data-problem', 'not-carried-out');
    await expect(page.locator('[data-action=retry]')).toHaveCount(0);
  });
}
