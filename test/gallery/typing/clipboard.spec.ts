import { expect, type Page } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { field } from './fields.ts';
import { fieldsWithText } from './fields-with-text.ts';

const otherwise = 'copied before';

const withClipboard = async (page: Page): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), otherwise);
};
const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('the system clipboard', () => {
  for (const [state, name, text] of fieldsWithText) {
    test(`learns nothing of ${name} on ${state}, copied or cut`, async ({ open }) => {
      const page = await open({ state });
      const input = field(page, name);
      await withClipboard(page);
      await input.pressSequentially(text);
      const before = await input.inputValue();
      expect(before).not.toBe('');
      for (const shortcut of ['c', 'x', 'Insert']) {
        await input.focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press(`ControlOrMeta+${shortcut}`);
        expect(await clipboardOf(page)).toBe(otherwise);
        await expect(input).toHaveValue(before);
      }
      await page.keyboard.press('Shift+Delete');
      expect(await clipboardOf(page)).toBe(otherwise);
    });
  }

  test('is taken from: a number copied elsewhere is pasted as meant', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText(' ３５３０-1113 3330　0000\n'));
    await field(page, 'cardNumber').focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(field(page, 'cardNumber')).toHaveValue('3530 1113 3330 0000');
  });
});
