import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';

const action = (page: Page, name: string) => page.locator(`[data-action=${name}]`);
const lastEvent = (page: Page) => page.locator('html');

test.describe('the list', () => {
  test('searches on Enter, and registers nobody by it', async ({ open }) => {
    const page = await open({ state: 'list' });
    await page.getByRole('textbox', { name: 'Search by name or phone' }).fill('さえき');
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', /"query":"さえき"/u);
    await page.keyboard.press('Enter');
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', /"action":"search"/u);
  });

  test('tells nothing of a name while an input method composes it', async ({ open }) => {
    const page = await open({ state: 'list' });
    const session = await page.context().newCDPSession(page);
    await page.locator('input[name=query]').focus();
    await session.send('Input.imeSetComposition', {
      text: 'さえ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await expect(page.locator('input[name=query]')).toHaveValue('さえ');
    await expect(lastEvent(page)).not.toHaveAttribute('data-last-event', /query-typed/u);
    await session.send('Input.insertText', { text: '佐伯' });
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', /"query":"佐伯"/u);
  });

  test('opens a customer by a touch anywhere on the row, and names them on its button', async ({
    open,
  }) => {
    const page = await open({ state: 'list' });
    await expect(
      page.getByRole('button', { name: 'Open what is on file for 上田 節子' }),
    ).toBeVisible();
    const row = page.locator('[data-customer-id=c-1043]');
    await row.click({ position: { x: 40, y: 20 } });
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', /"customerId":"c-1043"/u);
  });

  test('shows phone numbers in their groups and names in their language', async ({ open }) => {
    const page = await open({ state: 'list' });
    const row = page.locator('[data-customer-id=c-1047]');
    await expect(row.getByRole('rowheader').locator('[lang=vi]')).toHaveText('Nguyễn Thị Lan');
    await expect(page.locator('[data-customer-id=c-1043]')).toContainText('03-0000-8120');
    await expect(page.locator('[data-customer-id=c-1043] [lang=ja]').first()).toHaveText(
      '上田 節子',
    );
  });

  for (const { state, previous, next } of [
    { state: 'list', previous: 'true', next: null },
    { state: 'list-second', previous: null, next: null },
    { state: 'list-found', previous: 'true', next: 'true' },
  ]) {
    test(`says where no page is left, on ${state}`, async ({ open }) => {
      const page = await open({ state });
      const stateOf = (name: string) => action(page, name).getAttribute('aria-disabled');
      expect(await stateOf('previous-page')).toBe(previous);
      expect(await stateOf('next-page')).toBe(next);
      if (previous) {
        await expect(page.getByRole('button', { name: /Previous 8.*first page/u })).toBeVisible();
      }
    });
  }

  for (const [state, said] of [
    ['list', 'Showing 1–8'],
    ['list-second', 'Showing 9–16'],
    ['list-found', '3 customers found. Showing 1–3'],
    ['list-nobody', 'No matching customers'],
    ['list-searching', ''],
  ] as const) {
    test(`says politely what there is, on ${state}`, async ({ open }) => {
      const page = await open({ state });
      await expect(page.locator('.pages').getByRole('status')).toHaveText(said);
    });
  }

  test('goes back to the whole list from a search that found nobody, to search again', async ({
    open,
  }) => {
    const page = await open({ state: 'list-nobody' });
    await expect(page.getByRole('button', { name: 'Clear search' })).toHaveCount(1);
    await page.getByRole('button', { name: 'Show all customers' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', /"query":""/u);
    await expect(page.locator('input[name=query]')).toBeFocused();
  });

  for (const state of ['list-unread', 'edit-unanswered', 'handover-failed', 'confirm-failed']) {
    for (const text of ['100', '200']) {
      test(`loses no focus when the same is tried again, on ${state} at ${text} % text`, async ({
        open,
      }) => {
        const page = await open({ state, text });
        await action(page, 'retry').click();
        await expect(action(page, 'retry')).toHaveCount(0);
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      });
    }
  }

  test('keeps the rows where they are while they are on their way', async ({ open }) => {
    const before = await (await open({ state: 'list-loading' })).locator('table').boundingBox();
    const after = await (await open({ state: 'list' })).locator('table').boundingBox();
    expect(after?.y).toBe(before?.y);
    expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(16);
  });

  test('keeps search and rows within reach on a totem', async ({ open }) => {
    const page = await open({ state: 'list' }, { width: 1080, height: 1920 });
    const tops = await page
      .locator('main input, main button')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(8);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(0.44 * 1920);
  });
});

test.describe('the lock', () => {
  test('asks for the password alone, and names whose', async ({ open }) => {
    const page = await open({ state: 'unlock' });
    await expect(page.locator('main input')).toHaveCount(1);
    await expect(page.locator('input[name=password]')).toBeFocused();
    await expect(page.getByRole('banner')).toContainText('佐伯 しのぶ');
    await expect(action(page, 'log-out')).toBeVisible();
    await expect(action(page, 'back')).toHaveCount(0);
  });
});

for (const [state, kept] of [
  ['unlock', 1],
  ['unlock-nothing-kept', 0],
] as const) {
  test(`the lock says that typing is still there only where it is (${state})`, async ({ open }) => {
    const page = await open({ state });
    await expect(page.getByText('half typed')).toHaveCount(kept);
  });
}

test.describe('the code of staff', () => {
  test('is hidden as it is typed, until it is asked for', async ({ open }) => {
    const page = await open({ state: 'staff-code' });
    const code = page.locator('input[name=code]');
    const shown = () =>
      code.evaluate((input) => getComputedStyle(input).getPropertyValue('-webkit-text-security'));
    expect(await shown()).toBe('disc');
    await expect(page.locator('main')).not.toContainText('digit zero');
    await page.getByRole('button', { name: 'Show code' }).click();
    expect(await shown()).toBe('none');
    await expect(page.locator('main')).toContainText('digit zero');
  });

  test('went to the address that was typed', async ({ open }) => {
    const page = await open({ state: 'staff-code' });
    await expect(page.locator('main')).toContainText('minatomachi@shop.example');
    await expect(action(page, 'back')).toBeVisible();
  });
});

test.describe('questions over the screens of staff', () => {
  test('the warning says that the screen will be locked, with focus on staying', async ({
    open,
  }) => {
    const page = await open({ state: 'list-idle' });
    await expect(page.getByRole('alertdialog')).toContainText('the screen is locked');
    await expect(action(page, 'stay')).toBeFocused();
    await expect(page.getByRole('alertdialog').locator('[data-action=finish]')).toHaveCount(0);
  });
});

test('both flows can be chosen, and Enter chooses none by itself', async ({ open }) => {
  const page = await open({ state: 'flow-choice' });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: /own contract/u }).click();
  await expect(lastEvent(page)).toHaveAttribute('data-last-event', /"choose-selfcare"/u);
  await page.getByRole('button', { name: /customers/u }).click();
  await expect(lastEvent(page)).toHaveAttribute('data-last-event', /"choose-counter"/u);
});

test('a kiosk for staff alone invites them, not customers', async ({ open }) => {
  const page = await open({ state: 'attract-staff' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your customers');
  await expect(page.locator('main')).toContainText('Staff ID');
  await expect(page.locator('main')).not.toContainText('Welcome letter');
});
