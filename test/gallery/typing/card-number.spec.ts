import { expect, type Page } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { caretOf, field, key, paste, putCaret } from './fields.ts';

/** What is seen of the number, over the input. */
const seen = (page: Page) => page.locator('.field--number .covering').textContent();

test.describe('the card number', () => {
  test('groups itself as one types', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').pressSequentially('41111');
    await expect(field(page, 'cardNumber')).toHaveValue('4111 1');
    await expect(page.locator('[data-brand=visa]')).toHaveCount(1);
  });

  test('keeps the caret where it was when a digit is put in the middle', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').pressSequentially('4111222');
    await putCaret(field(page, 'cardNumber'), 2);
    await page.keyboard.type('9');
    await expect(field(page, 'cardNumber')).toHaveValue('4191 1222');
    expect(await caretOf(field(page, 'cardNumber'))).toBe(3);
  });

  test('deletes the digit beyond a gap', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').pressSequentially('41112');
    await putCaret(field(page, 'cardNumber'), 5);
    await page.keyboard.press('Backspace');
    await expect(field(page, 'cardNumber')).toHaveValue('4112');
    expect(await caretOf(field(page, 'cardNumber'))).toBe(3);
  });

  test('takes paste with full-width digits and hyphens as meant', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').focus();
    await paste(page, '３５３０-1113 3330　0000');
    await expect(field(page, 'cardNumber')).toHaveValue('3530 1113 3330 0000');
  });

  test('moves on by itself once complete and valid, and not before', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').pressSequentially('411111111111111');
    await expect(field(page, 'cardNumber')).toBeFocused();
    await page.keyboard.type('1');
    await expect(field(page, 'expiryMonth')).toBeFocused();
  });

  test('never steals focus from somebody who goes back to it', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').pressSequentially('4111111111111111');
    await field(page, 'cardNumber').focus();
    await putCaret(field(page, 'cardNumber'), 3);
    await page.keyboard.press('Delete');
    await page.keyboard.type('1');
    await expect(field(page, 'cardNumber')).toBeFocused();
  });

  test('stays with a number whose check digit is wrong', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').pressSequentially('4111111111111112');
    await expect(field(page, 'cardNumber')).toBeFocused();
  });

  test('covers each digit two seconds after it was typed, in the field and on the card; the value stays', async ({
    open,
  }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').pressSequentially('41');
    expect(await seen(page)).toBe('41');
    await page.evaluate(() => window.galleryAdvance(1500));
    await page.keyboard.type('1');
    expect(await seen(page)).toBe('411');
    await page.evaluate(() => window.galleryAdvance(500));
    await expect.poll(() => seen(page)).toBe('••1');
    await expect(page.locator('.drawn__number .digit--hid')).toHaveCount(2);
    await expect(field(page, 'cardNumber')).toHaveValue('411');
  });

  test('uncovers both by one button', async ({ open }) => {
    const page = await open({ state: 'card-typing' });
    expect(await seen(page)).toBe('•••• •••• •');
    await key(page, 'Show digits').click();
    expect(await seen(page)).toBe('4111 1111 1');
    await expect(page.locator('.drawn__number .digit--hid')).toHaveCount(0);
  });
});
