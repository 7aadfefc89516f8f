import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';
import { screenStates } from './gallery-states.ts';

/** What every input must say, so that nothing of it is remembered, corrected or suggested. */
const wanted: Readonly<Record<string, string>> = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
  inputmode: 'none',
};

/** The inputs that miss something, in words; runs in the page. */
const lackingIn = (attributes: Readonly<Record<string, string>>): readonly string[] =>
  [...document.querySelectorAll('input, textarea')].flatMap((input) =>
    Object.entries(attributes)
      .filter(([name, value]) => input.getAttribute(name) !== value)
      .map(([name]) => `${input.getAttribute('name')} lacks ${name}`),
  );

/** Names and descriptions for assistive technology, and what shows on hovering, that tell more than four digits in a row; runs in the page. */
const tellingDigits = (): readonly string[] => {
  const telling = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name === 'title' || name === 'alt' || name.startsWith('aria-'))
      .filter(({ value }) => !document.getElementById(value))
      .filter(({ value }) => /\d(?:[\s-]*\d){4}/u.test(value))
      .map(({ name, value }) => `${name}="${value}"`),
  );
  return /\d(?:[\s-]*\d){4}/u.test(document.title) ? [...telling, document.title] : telling;
};

const show = (page: Page, state: string) =>
  page.evaluate((query) => window.galleryShow(query), `state=${state}&locale=en`);

test('every input of every screen keeps autofill, spelling and system keyboards out', async ({
  open,
}) => {
  const page = await open({ state: 'login' });
  const found: string[] = [];
  const names = new Set<string>();
  for (const state of screenStates) {
    await show(page, state);
    found.push(...(await page.evaluate(lackingIn, wanted)).map((lack) => `${state}: ${lack}`));
    const inputs = await page
      .locator('input')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).name));
    for (const name of inputs) names.add(name);
  }
  expect(found).toEqual([]);
  expect([...names].sort()).toEqual([
    'cardNumber',
    'code',
    'customerName',
    'emailAddress',
    'expiryMonth',
    'expiryYear',
    'loginId',
    'password',
    'phone',
    'pin',
    'query',
    'securityCode',
  ]);
});

test('what was typed stands in no markup', async ({ open }) => {
  const page = await open({ state: 'login' });
  const found: string[] = [];
  for (const state of screenStates) {
    await show(page, state);
    found.push(
      ...(await page
        .locator('input[value]')
        .evaluateAll((all) => all.map((input) => input.getAttribute('name') ?? ''))),
    );
  }
  expect(found).toEqual([]);

  await show(page, 'login-empty');
  const loginId = page.locator('[name=loginId]');
  await loginId.pressSequentially('somebody');
  await expect(loginId).toHaveValue('somebody');
  await expect(loginId).not.toHaveAttribute('value');
});

test('no name or description on any screen tells more than the last four digits', async ({
  open,
}) => {
  const page = await open({ state: 'login' });
  const found: string[] = [];
  for (const state of screenStates) {
    await show(page, state);
    found.push(...(await page.evaluate(tellingDigits)).map((told) => `${state}: ${told}`));
  }
  expect(found).toEqual([]);
});

test.describe('what the browser would do by itself', () => {
  test('a double press selects nothing, neither words nor in inputs', async ({ open }) => {
    const page = await open({ state: 'login' });
    await page.locator('h1').dblclick();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    await page.locator('[name=loginId]').dblclick();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  });

  test('no pinch zooms, and no pull goes past the end', async ({ open }) => {
    const page = await open({ state: 'panel' });
    const style = await page.evaluate(() => {
      const { touchAction, overscrollBehaviorY } = getComputedStyle(document.documentElement);
      return { touchAction, overscrollBehaviorY };
    });
    expect(style).toEqual({ touchAction: 'pan-x pan-y', overscrollBehaviorY: 'none' });
  });

  for (const gesture of ['dragstart', 'dragover', 'drop', 'contextmenu'] as const) {
    test(`${gesture} is refused`, async ({ open }) => {
      const page = await open({ state: 'login' });
      const refused = await page.evaluate((type) => {
        const event = new Event(type, { bubbles: true, cancelable: true });
        return !document.querySelector('[name=loginId]')?.dispatchEvent(event);
      }, gesture);
      expect(refused).toBe(true);
    });
  }

  test('a wheel with Control does not zoom', async ({ open }) => {
    const page = await open({ state: 'login' });
    const refused = await page.evaluate(() => {
      const zoom = new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true });
      const scroll = new WheelEvent('wheel', { bubbles: true, cancelable: true });
      return [zoom, scroll].map((event) => !document.body.dispatchEvent(event));
    });
    expect(refused).toEqual([true, false]);
  });
});
