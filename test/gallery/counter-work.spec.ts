import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';

const lastEvent = (page: Page) => page.locator('html');
const pressed = (action: string) => new RegExp(`"type":"pressed","action":"${action}"`, 'u');
const dialog = (page: Page) => page.getByRole('alertdialog');
const laptop = { width: 1366, height: 768 };

/** All that the page holds: what is shown, and what stands in its inputs. */
const everythingIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const typed = [...document.querySelectorAll('input')].map(({ value }) => value);
    return [document.documentElement.outerHTML, ...typed].join('\n');
  });

test.describe('a question before anything is sent', () => {
  for (const { state, title } of [
    { state: 'counter-card-register', title: 'Register the card of 青木 はるか?' },
    { state: 'edit-update', title: 'Update the registration of 上田 節子?' },
    { state: 'edit-delete', title: 'Delete the registration of 上田 節子?' },
    { state: 'edit-conflict', title: 'Somebody else has changed 上田 節子' },
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
      expect(says?.includes('the card typed here is wiped')).toBe(wiped);
    });
  }

  test('of a change that cannot be seen says so', async ({ open }) => {
    const page = await open({ state: 'edit-conflict-unseen' });
    await expect(dialog(page).locator('dt')).toHaveCount(0);
    await expect(dialog(page)).toContainText('not shown');
  });
});

test.describe('a card that the customer has typed', () => {
  for (const state of [
    'counter-card-by-customer',
    'counter-card-register-long',
    'edit-by-customer',
    'counter-submitting',
  ]) {
    test(`is nowhere on staff's page but for six digits (${state})`, async ({ open }) => {
      const page = await open({ state });
      await expect(page.getByText('41**-****-****-1111').first()).toBeVisible();
      expect((await everythingIn(page)).replaceAll(/[\s-]/gu, '')).not.toMatch(/41{5,}/u);
      await expect(page.locator('[name=cardNumber], [name=expiryYear]')).toHaveCount(0);
    });
  }

  test('can be typed again by the customer, or wiped', async ({ open }) => {
    const page = await open({ state: 'counter-card-by-customer' });
    await page.getByRole('button', { name: 'Let the customer type' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('hand-over'));
    await page.getByRole('button', { name: 'Clear card' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('reset'));
  });
});

test.describe("the customer's turn", () => {
  for (const text of ['100', '200']) {
    test(`shows nothing of staff or of their work at ${text} % text`, async ({ open }) => {
      const page = await open({ state: 'handover', text });
      await expect(page.getByText('For the customer only')).toBeVisible();
      expect(await everythingIn(page)).not.toMatch(/佐伯|港町店|青木|上田|090-0000/u);
      await expect(page.locator('[data-action=log-out], [data-action=finish]')).toHaveCount(0);
    });
  }

  for (const text of ['100', '150', '200']) {
    for (const { state, allowed, label } of [
      { state: 'handover', allowed: 0, label: 'Card number' },
      { state: 'handover-change-code', allowed: 1, label: 'New card number' },
    ]) {
      test(`asks for a number only where it is needed (${state}, ${text} % text)`, async ({
        open,
      }) => {
        const page = await open({ state, text });
        await expect(page.getByRole('textbox', { name: label, exact: true })).toBeVisible();
        await expect(page.getByText('a new expiry alone will do')).toHaveCount(allowed);
        await expect(page.getByText('only if it changes')).toHaveCount(allowed);
      });
    }
  }

  test('covers the number on a laptop, too: staff stand beside', async ({ open }) => {
    const page = await open({ state: 'handover-typing', posture: 'laptop' }, laptop);
    await expect(page.locator('.field--number .covering')).toHaveText('•••• •••• •••• ••••');
  });

  test('ends by done, or goes back by wiping', async ({ open }) => {
    const page = await open({ state: 'handover-typing' });
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('done'));
    await page.getByRole('button', { name: 'Stop and give back to staff' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('back'));
  });

  test('asks one thing after the other at 150 % text, and is done after the last', async ({
    open,
  }) => {
    const page = await open({ state: 'handover', text: '150' });
    await expect(page.getByText('Entry 1 of 2')).toBeVisible();
    await page.locator('[name=cardNumber]').fill('3530111333300000');
    await page.getByRole('button', { name: 'Next', exact: true }).last().click();
    await expect(page.getByText('Entry 2 of 2')).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('done'));
  });
});

test.describe('who a customer is', () => {
  test('is typed first, and Enter presses the primary action', async ({ open }) => {
    const page = await open({ state: 'counter-card', posture: 'laptop' }, laptop);
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('Ueda');
    await page.keyboard.press('Enter');
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('register'));
  });

  test('is on the edit screen already: focus is on the title, not on a field', async ({ open }) => {
    const page = await open({ state: 'edit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('上田 節子');
    await expect(page.getByRole('textbox', { name: 'New card number' })).toHaveValue('');
  });

  test('keeps a name as an input method has composed it', async ({ open }) => {
    const page = await open({ state: 'counter-card', posture: 'laptop' }, laptop);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'さえき',
      selectionStart: 3,
      selectionEnd: 3,
    });
    await expect(page.locator('[name=customerName]')).toHaveValue('さえき');
    await expect(lastEvent(page)).not.toHaveAttribute('data-last-event', /customerName/u);
    await session.send('Input.insertText', { text: '佐伯' });
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', /"value":"佐伯"/u);
  });

  test('is drawn in the face of its own script', async ({ open }) => {
    const page = await open({ state: 'edit-typed', locale: 'ja' });
    await expect(page.locator('[name=customerName]')).toHaveAttribute('lang', 'und-Latn');
  });

  test('takes a phone number in full width', async ({ open }) => {
    const page = await open({ state: 'counter-card', posture: 'laptop' }, laptop);
    await page.locator('[name=phone]').fill('０３－００００－８１２０');
    await expect(page.locator('[name=phone]')).toHaveValue('03-0000-8120');
  });
});

test.describe('the edit screen', () => {
  test('says that nothing has changed as a status', async ({ open }) => {
    const page = await open({ state: 'edit-nothing-changed' });
    await expect(page.getByRole('status')).toHaveText(/Nothing was sent/u);
  });

  test('keeps deleting away from updating, and both by their verbs', async ({ open }) => {
    const page = await open({ state: 'edit' });
    await page.getByRole('button', { name: 'Delete registration' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('delete'));
    await page.getByRole('button', { name: 'Update' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('update'));
  });

  for (const { state, action } of [
    { state: 'counter-card-handing-over', action: 'hand-over' },
    { state: 'counter-card-handing-over', action: 'register' },
    { state: 'edit-finding-theirs', action: 'update' },
  ]) {
    test(`is busy while main is asked, and so is ${action} (${state})`, async ({ open }) => {
      const page = await open({ state });
      await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
      await expect(page.locator(`[data-action=${action}]`)).toHaveAttribute(
        'aria-disabled',
        'true',
      );
    });
  }

  for (const { state, asked } of [
    { state: 'edit', asked: 0 },
    { state: 'edit-code', asked: 1 },
    { state: 'counter-card-code', asked: 1 },
    { state: 'handover-code', asked: 1 },
    { state: 'handover', asked: 0 },
  ]) {
    test(`asks for the security code only where the shop wants it (${state})`, async ({ open }) => {
      const page = await open({ state });
      await expect(page.locator('[name=securityCode]')).toHaveCount(asked);
    });
  }
});

for (const { state, says, leads } of [
  {
    state: 'outcome-unknown-ended',
    says: 'keeps asking for the result by itself',
    leads: 'finish',
  },
  {
    state: 'counter-unknown-ended',
    says: 'keeps asking for the result by itself',
    leads: 'log-in',
  },
  {
    state: 'counter-unknown-awaiting-staff',
    says: 'as soon as staff of this shop',
    leads: 'log-in',
  },
]) {
  test(`a result that this page can no longer ask for has another way on (${state})`, async ({
    open,
  }) => {
    const page = await open({ state });
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.getByRole('main')).toContainText('Q-7F3K-9M2D');
    await expect(page.getByText(/Asking again/u)).toHaveCount(0);
    await expect(page.locator('[data-action=check-outcome]')).toHaveCount(0);
    await page.locator(`.foot > .button--primary[data-action=${leads}]`).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed(leads));
  });
}

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
