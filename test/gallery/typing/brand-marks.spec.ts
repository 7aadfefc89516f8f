import { expect, type Page } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { field } from './fields.ts';

const accepted = ['JCB', 'Visa', 'Mastercard', 'American Express', 'Diners Club'];

const marks = (page: Page) =>
  page.getByRole('list', { name: 'Accepted cards' }).getByRole('listitem');
const drawing = (page: Page) => page.locator('.drawn');

/** What is typed, what it is, and where such a card has its security code; `lit`: null where no accepted brand is meant. */
const numbers = [
  { typed: '3', lit: null, codeAt: 'back' },
  { typed: '4', lit: 'Visa', codeAt: 'back' },
  { typed: '5555', lit: 'Mastercard', codeAt: 'back' },
  { typed: '2720', lit: 'Mastercard', codeAt: 'back' },
  { typed: '3528', lit: 'JCB', codeAt: 'back' },
  { typed: '36', lit: 'Diners Club', codeAt: 'back' },
  { typed: '37', lit: 'American Express', codeAt: 'front' },
  { typed: '6200', lit: null, codeAt: 'back' },
] as const;

const lightOf = (page: Page) =>
  marks(page).evaluateAll((all) =>
    all.map((mark) => {
      const { backgroundColor } = getComputedStyle(mark.firstElementChild ?? mark);
      return {
        name: mark.textContent,
        current: mark.getAttribute('aria-current'),
        background: backgroundColor,
      };
    }),
  );

for (const { typed, lit, codeAt } of numbers) {
  test(`${typed} lights ${lit ?? 'no mark'}, and its security code is on the ${codeAt}`, async ({
    open,
  }) => {
    const page = await open({ state: 'card-empty' });
    await expect(marks(page)).toHaveText(accepted);
    await field(page, 'cardNumber').pressSequentially(typed);
    const seen = await lightOf(page);
    expect(seen.filter(({ current }) => current === 'true').map(({ name }) => name)).toEqual(
      lit === null ? [] : [lit],
    );
    const looks = new Set(seen.map(({ background }) => background));
    expect(looks.size).toBe(lit === null ? 1 : 2);

    const words = codeAt === 'back' ? /back/u : /front/u;
    await expect(page.locator('.flip-hint')).toContainText(words);
    await field(page, 'securityCode').focus();
    await expect(drawing(page)).toHaveAccessibleName(
      codeAt === 'back' ? /back of the card/u : 'Drawing of the card you are typing',
    );
    const side = codeAt === 'back' ? '.drawn__side--back' : '.drawn__side--front';
    await expect(page.locator(`${side} .drawn__point`)).toBeVisible();
  });
}

test('marks go out again when the number that lit them is deleted', async ({ open }) => {
  const page = await open({ state: 'card-empty' });
  await field(page, 'cardNumber').pressSequentially('4111');
  await field(page, 'cardNumber').fill('');
  expect((await lightOf(page)).filter(({ current }) => current !== null)).toEqual([]);
  expect(new Set((await lightOf(page)).map(({ background }) => background)).size).toBe(1);
});

test('the drawn card turns back once the security code has been left', async ({ open }) => {
  const page = await open({ state: 'card-code' });
  await field(page, 'securityCode').focus();
  await expect(drawing(page)).toHaveAccessibleName(/back of the card/u);
  await field(page, 'expiryMonth').focus();
  await expect(drawing(page)).toHaveAccessibleName('Drawing of the card you are typing');
});
