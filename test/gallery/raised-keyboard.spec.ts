import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';

const keyboard = (page: Page) => page.getByRole('group', { name: 'Keyboard' });
const key = (page: Page, name: string) => keyboard(page).getByRole('button', { name, exact: true });
const query = (page: Page) => page.locator('input[name=query]');
const type = async (page: Page, keys: readonly string[]) => {
  for (const name of keys) await key(page, name).click();
};

test.describe('the raised keyboard', () => {
  test('comes out when a field for words is touched, and goes when focus goes elsewhere', async ({
    open,
  }) => {
    const page = await open({ state: 'list' });
    await expect(keyboard(page)).toHaveCount(0);
    await query(page).click();
    await expect(keyboard(page)).toBeVisible();
    await page.getByRole('button', { name: 'Log out' }).focus();
    await expect(keyboard(page)).toHaveCount(0);
  });

  test('stays away for focus that came without a touch', async ({ open }) => {
    const page = await open({ state: 'list' });
    await query(page).focus();
    await query(page).fill('青木');
    await expect(query(page)).toBeFocused();
    await expect(keyboard(page)).toHaveCount(0);
  });

  test('moves nothing on the screen', async ({ open }) => {
    const page = await open({ state: 'list' });
    const places = () =>
      page.locator('.paper, .roll__title, .query, .table tr, .pages').evaluateAll((elements) =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const before = await places();
    await query(page).click();
    await expect(keyboard(page)).toBeVisible();
    expect(await places()).toEqual(before);
  });

  test('writes kana with marks and small kana, in both scripts', async ({ open }) => {
    const page = await open({ state: 'list' });
    await query(page).click();
    await type(page, ['は', 'Voiced marks', 'Voiced marks', 'つ', 'Small kana', 'と', 'Space']);
    await key(page, 'カナ').click();
    await type(page, ['ウ', 'Voiced marks', 'ー']);
    await expect(query(page)).toHaveValue('ぱっと ヴー');
    await expect(query(page)).toBeFocused();
  });

  test('marks the kana before the caret, wherever that is', async ({ open }) => {
    const page = await open({ state: 'list' });
    await query(page).click();
    await type(page, ['か', 'き', 'く']);
    await query(page).evaluate((input: HTMLInputElement) => input.setSelectionRange(1, 1));
    await key(page, 'Voiced marks').click();
    await expect(query(page)).toHaveValue('がきく');
    expect(await query(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(1);
  });

  test('turns to Latin letters and digits, and back to kana', async ({ open }) => {
    const page = await open({ state: 'list' });
    await query(page).click();
    await key(page, 'Letters and digits').click();
    await type(page, ['Capitals', 'L', 'Capitals', 'a', 'n', 'Space', '0', '9']);
    await key(page, 'かな').click();
    await type(page, ['さ']);
    await expect(query(page)).toHaveValue('Lan 09さ');
  });

  test('is put away by a key, and comes back when the field is touched again', async ({ open }) => {
    const page = await open({ state: 'list' });
    await query(page).click();
    await key(page, 'Hide the keyboard').click();
    await expect(keyboard(page)).toHaveCount(0);
    await expect(query(page)).toBeFocused();
    await query(page).click();
    await expect(keyboard(page)).toBeVisible();
  });

  for (const typed of ['a', 'Enter']) {
    test(`goes for somebody who presses ${typed} at a keyboard of their own`, async ({ open }) => {
      const page = await open({ state: 'list' });
      await query(page).click();
      await expect(keyboard(page)).toBeVisible();
      await page.keyboard.press(typed);
      await expect(keyboard(page)).toHaveCount(0);
      await expect(query(page)).toBeFocused();
    });
  }

  test('stays for somebody who goes from key to key with the arrows of a keyboard', async ({
    open,
  }) => {
    const page = await open({ state: 'list' });
    await query(page).click();
    await key(page, 'あ').focus();
    await page.keyboard.press('ArrowRight');
    await expect(key(page, 'か')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(query(page)).toHaveValue('か');
  });

  test('on a laptop comes out only when asked for, with the search in focus', async ({ open }) => {
    const page = await open({ state: 'list', posture: 'laptop' });
    await query(page).click();
    await expect(keyboard(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Show on-screen keys' }).click();
    await expect(keyboard(page)).toBeVisible();
    await expect(query(page)).toBeFocused();
  });

  for (const panel of [
    { width: 1280, height: 800 },
    { width: 1080, height: 1920 },
  ]) {
    test(`never covers the name that is typed, at ${panel.width} × ${panel.height}`, async ({
      open,
    }) => {
      const page = await open({ state: 'counter-card' }, panel);
      const name = page.locator('input[name=customerName]');
      await name.click();
      await expect(keyboard(page)).toBeVisible();
      const field = await name.boundingBox();
      const keys = await page.locator('.raised').boundingBox();
      expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThan(keys?.y ?? 0);
      expect(field?.y ?? -1).toBeGreaterThan(0);
    });
  }

  test('lets the paper down again once it is gone', async ({ open }) => {
    const page = await open({ state: 'list', text: '200' });
    const title = page.getByRole('heading', { level: 1 });
    const before = await title.boundingBox();
    await query(page).click();
    await expect(keyboard(page)).toBeVisible();
    const field = await query(page).boundingBox();
    const keys = await page.locator('.raised').boundingBox();
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThan(keys?.y ?? 0);
    await key(page, 'Hide the keyboard').click();
    expect(await title.boundingBox()).toEqual(before);
  });
});
