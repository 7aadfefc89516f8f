import { expect } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { caretOf, field, key, putCaret } from './fields.ts';

test.describe('the built-in keys', () => {
  test('type into the field in focus, with its caret, and never take focus', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').focus();
    for (const digit of ['4', '1', '1', '2', '2']) await key(page, digit).click();
    await putCaret(field(page, 'cardNumber'), 2);
    await key(page, '9').click();
    await expect(field(page, 'cardNumber')).toHaveValue('4191 22');
    await expect(field(page, 'cardNumber')).toBeFocused();
    await key(page, 'Delete').click();
    await expect(field(page, 'cardNumber')).toHaveValue('4112 2');
    expect(await caretOf(field(page, 'cardNumber'))).toBe(2);
  });

  test('know their field before the screen is painted', async ({ open }) => {
    const page = await open({ state: 'menu' });
    const stateOfKeys = await page.evaluate(() => {
      window.galleryShow('state=card-empty&locale=en');
      return document.querySelector('.keypad')?.className;
    });
    expect(stateOfKeys).toContain('keypad');
    expect(stateOfKeys).not.toContain('is-waiting');
  });

  test('delete across a gap as a hardware keyboard does', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await field(page, 'cardNumber').focus();
    for (const digit of ['4', '1', '1', '1', '2']) await key(page, digit).click();
    await putCaret(field(page, 'cardNumber'), 5);
    await key(page, 'Delete').click();
    await expect(field(page, 'cardNumber')).toHaveValue('4112');
  });

  test('go on to the next field', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await expect(field(page, 'cardNumber')).toBeFocused();
    await key(page, 'Next field').click();
    await expect(field(page, 'expiryMonth')).toBeFocused();
  });

  test('fill in a whole card', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    for (const digit of '41111111111111110829737') await key(page, digit).click();
    await expect(field(page, 'cardNumber')).toHaveValue('4111 1111 1111 1111');
    await expect(field(page, 'expiryMonth')).toHaveValue('08');
    await expect(field(page, 'expiryYear')).toHaveValue('29');
    await expect(field(page, 'securityCode')).toHaveValue('737');
  });

  test('give way to the summary each time the action is refused, and only then', async ({
    open,
  }) => {
    const page = await open({ state: 'card-faults' });
    await expect(page.locator('.summary')).toBeVisible();
    await expect(field(page, 'securityCode')).toBeFocused();
    await page.getByRole('button', { name: 'Check details' }).click();
    await expect(page.locator('.summary')).toBeFocused();
    await field(page, 'securityCode').focus();
    await page.getByRole('button', { name: 'Check details' }).click();
    await expect(page.locator('.summary')).toBeFocused();
  });

  test('wait, and say so, while no field is in focus', async ({ open }) => {
    const page = await open({ state: 'card-faults' });
    await page.getByRole('heading', { level: 1 }).focus();
    await expect(page.locator('.keypad.is-waiting')).toBeVisible();
    await page.getByRole('link', { name: 'Expiry date' }).click();
    await expect(page.locator('.keypad.is-waiting')).toHaveCount(0);
  });

  test('type capitals and symbols into ID and password', async ({ open }) => {
    const page = await open({ state: 'login-empty' });
    await key(page, 'a').click();
    await key(page, 'Capitals').click();
    await key(page, 'B').click();
    await key(page, 'Symbols !?#').click();
    await key(page, '#').click();
    await expect(field(page, 'loginId')).toHaveValue('aB#');
  });

  test('are one tab stop, with arrow keys between them', async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    await key(page, '1').focus();
    await page.keyboard.press('ArrowRight');
    await expect(key(page, '2')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.keypad .key:focus')).toHaveCount(0);
  });

  test('stay away on a laptop until asked for', async ({ open }) => {
    const page = await open({ state: 'card-empty', posture: 'laptop' });
    await expect(page.locator('.keypad')).toHaveCount(0);
    await key(page, 'Show on-screen keys').click();
    await expect(page.locator('.keypad')).toBeVisible();
  });
});
