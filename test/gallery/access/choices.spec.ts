import { expect } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { field, key } from '../typing/fields.ts';

test('a language is chosen in mid-flow with nothing lost, even while its menu is closed', async ({
  open,
}) => {
  const page = await open({ state: 'card-typing' });
  await page.locator('[data-locale=ja]').evaluate((button: HTMLElement) => button.click());
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { name: 'カード情報の入力' })).toBeVisible();
  await expect(field(page, 'cardNumber')).toHaveValue('4111 1111 1');
});

test('the display menu changes text size and contrast at once', async ({ open }) => {
  const page = await open({ state: 'menu' });
  await key(page, 'Display').click();
  await key(page, '150 %').click();
  await key(page, 'High contrast').click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '150');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await key(page, 'Close').click();
  await expect(key(page, 'Display')).toBeFocused();
});

test('a question over the screen puts focus on staying, and Escape stays', async ({ open }) => {
  const page = await open({ state: 'leaving' });
  await expect(page.locator('[data-action=dismiss]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-last-event', /"action":"dismiss"/u);
});

test('the idle warning puts focus on staying', async ({ open }) => {
  const page = await open({ state: 'idle-warning' });
  await expect(page.locator('[data-action=stay]')).toBeFocused();
  await expect(page.locator('body')).toHaveAttribute('data-idle', 'warning');
});

test('focus never arrives on register', async ({ open }) => {
  const page = await open({ state: 'confirm' });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
