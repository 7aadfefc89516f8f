import { expect } from '@playwright/test';
import { dialog, lastEvent, pressed } from './counter-page.ts';
import { test } from './gallery-page.ts';

test.describe('a question before anything is sent', () => {
  for (const { state, title } of [
    { state: 'counter-card-register', title: 'Register 青木 はるか’s card?' },
    { state: 'edit-update', title: 'Update 上田 節子’s registration?' },
    { state: 'edit-delete', title: 'Delete 上田 節子’s registration?' },
    { state: 'edit-conflict', title: '上田 節子’s registration was changed by someone else' },
  ]) {
    test(`names the customer, and Enter or Escape decides nothing (${state})`, async ({ open }) => {
      const page = await open({ state });
      await expect(dialog(page)).toHaveAccessibleName(title);
      await expect(dialog(page)).toHaveAccessibleDescription(/./u);
      await expect(page.locator('[data-action=dismiss]')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('dismiss'));
      await page.keyboard.press('Tab');
      await expect(page.locator('dialog[open] [data-action=accept]')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('dismiss'));
    });
  }

  test('of a registration names phone number, masked number and expiry', async ({ open }) => {
    const page = await open({ state: 'counter-card-register' });
    for (const fact of ['090-0000-1041', '41**-****-****-1111', 'Visa', 'August 2029']) {
      await expect(dialog(page)).toContainText(fact);
    }
  });

  test('of an update shows each change as before and after', async ({ open }) => {
    const page = await open({ state: 'edit-update' });
    const parts = (part: string) => dialog(page).locator(`.change__${part}`).allTextContents();
    expect(await parts('before')).toEqual([
      'before: 上田 節子',
      'before: 03-0000-8120',
      'before: 52**-****-****-7734　Mastercard',
      'before: the one on file',
    ]);
    expect(await parts('after')).toEqual([
      'after: 上田 節',
      'after: 090-0000-8120',
      'after: 41**-****-****-1111　Visa',
      'after: August 2029',
    ]);
  });

  test('of a change by somebody else shows what they have changed, and nothing else', async ({
    open,
  }) => {
    const page = await open({ state: 'edit-conflict' });
    await expect(dialog(page).locator('dt')).toHaveText(['Phone', 'Card']);
    await expect(dialog(page)).toContainText('070-0000-8120');
  });

  for (const { state, wiped } of [
    { state: 'edit-conflict', wiped: false },
    { state: 'edit-conflict-card-typed', wiped: true },
    { state: 'edit-conflict-unseen', wiped: false },
  ]) {
    test(`of a change by somebody else says whether a card typed here is wiped (${state})`, async ({
      open,
    }) => {
      const page = await open({ state });
      const says = await dialog(page).textContent();
      expect(says?.includes('the card typed here will be erased')).toBe(wiped);
    });
  }

  test('of a change that cannot be seen says so', async ({ open }) => {
    const page = await open({ state: 'edit-conflict-unseen' });
    await expect(dialog(page).locator('dt')).toHaveCount(0);
    await expect(dialog(page)).toContainText('not shown');
  });
});

test.describe('what was done', () => {
  for (const { state, result, says } of [
    { state: 'counter-complete', result: 'registered', says: /青木 はるか.*registered/u },
    { state: 'counter-complete-long', result: 'updated', says: /updated/u },
    { state: 'counter-complete-deleted', result: 'deleted', says: /Nguyễn Thị Lan is deleted/u },
  ]) {
    test(`is ${result}, with for whom and the reference`, async ({ open }) => {
      const page = await open({ state });
      const main = page.getByRole('main');
      await expect(main).toHaveAttribute('data-result', result);
      await expect(main).toHaveAttribute('data-reference', 'M7K-42QD');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(says);
      await expect(main).toContainText('090-0000-1041');
      await expect(main).toContainText('41**-****-****-1111');
      await page.getByRole('button', { name: 'Back to list' }).click();
      await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('back-to-list'));
    });
  }
});
