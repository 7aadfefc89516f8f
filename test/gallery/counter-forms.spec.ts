import { expect } from '@playwright/test';
import { laptop, lastEvent, pressed } from './counter-page.ts';
import { test } from './gallery-page.ts';

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

  test('says what is being fetched, and nothing yet of details to check', async ({ open }) => {
    const page = await open({ state: 'edit-finding-theirs' });
    await expect(page.getByRole('alert')).toContainText('Fetching the new details.');
    await expect(page.getByRole('main')).not.toContainText('try again');
    await expect(page.getByText('Q-7F3K-9M2D')).toBeVisible();
  });

  test('asks for month and year at once', async ({ open }) => {
    const page = await open({ state: 'edit-faults' });
    await expect(page.locator('#expiry-note')).toHaveText('Please type month and year.');
  });

  test('calls its fields in the summary as they are called themselves', async ({ open }) => {
    const page = await open({ state: 'edit-faults' });
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      'Name',
      'New card number',
      'New expiry date',
    ]);
  });

  for (const { state, said } of [
    { state: 'edit', said: 2 },
    { state: 'edit-faults', said: 0 },
    { state: 'edit-typed', said: 0 },
  ]) {
    test(`marks what need not be typed as the form stands (${state})`, async ({ open }) => {
      const page = await open({ state });
      await expect(page.getByText('only if it changes')).toHaveCount(said);
    });
  }

  test('keeps deleting away from updating, and both by their verbs', async ({ open }) => {
    const page = await open({ state: 'edit' });
    await page.getByRole('button', { name: 'Delete registration' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('delete'));
    await page.getByRole('button', { name: 'Update' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('update'));
  });

  for (const { state, busy, asleep } of [
    {
      state: 'counter-card-handing-over',
      busy: ['hand-over'],
      asleep: ['register', 'reset', 'back-to-list'],
    },
    {
      state: 'edit-finding-theirs',
      busy: [],
      asleep: ['update', 'hand-over', 'reset', 'delete'],
    },
  ]) {
    test(`is busy while main is asked, and so is what was pressed alone (${state})`, async ({
      open,
    }) => {
      const page = await open({ state });
      await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
      await expect(page.locator('button[aria-busy]')).toHaveCount(busy.length);
      for (const action of busy) {
        await expect(page.locator(`[data-action=${action}]`)).toHaveAttribute('aria-busy', 'true');
      }
      for (const action of [...busy, ...asleep]) {
        await expect(page.locator(`[data-action=${action}]`)).toHaveAttribute(
          'aria-disabled',
          'true',
        );
      }
    });
  }

  test('can be left while their values are fetched', async ({ open }) => {
    const page = await open({ state: 'edit-finding-theirs' });
    await page.locator('[data-action=back-to-list]').click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('back-to-list'));
  });

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
