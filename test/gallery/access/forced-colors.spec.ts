import { expect, type Page } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { screenStates } from '../gallery-states.ts';
import { field } from '../typing/fields.ts';

test.beforeEach(({ onePage }) => onePage.emulateMedia({ forcedColors: 'active' }));
test.afterEach(({ onePage }) => onePage.emulateMedia({ forcedColors: 'none' }));

/** What can be pressed or typed into and has no line around it, in words; runs in the page. */
const withoutLine = (): readonly string[] =>
  [...document.querySelectorAll('button, input')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
      return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) === 0;
    })
    .map((element) => `${element.className} "${element.textContent}"`);

/** Words and figures whose colour is that of what lies behind them, in words; runs in the page. */
const unseen = (): readonly string[] => {
  const isClear = (colour: string) => /^rgba\(.*, 0\)$/u.test(colour);
  const behind = (element: Element): string => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  return [...document.querySelectorAll('body *:not(svg, svg *)')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    .filter((element) => {
      const { color, webkitTextFillColor } = getComputedStyle(element);
      return isClear(webkitTextFillColor) || color === behind(element);
    })
    .map((element) => `${element.className} "${element.textContent}"`);
};

test('where the system forces its colours, every word is seen and everything that can be pressed has a line', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const page = await open({ state: 'login' });
  const found: string[] = [];
  for (const state of screenStates) {
    await page.evaluate((asked) => window.galleryShow(asked), `state=${state}&locale=en`);
    const lacking = [...(await page.evaluate(withoutLine)), ...(await page.evaluate(unseen))];
    found.push(...lacking.map((lack) => `${state}: ${lack}`));
  }
  expect(found).toEqual([]);
});

/** How something looks, as far as the system leaves it to the page. */
const lookOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.backgroundColor, style.backgroundImage, style.borderStyle, style.color].join(
        ' ',
      );
    });

const pairs = [
  {
    what: 'the chosen text size',
    prepare: (page: Page) => page.getByRole('button', { name: 'Display' }).click(),
    one: 'dialog[open] [aria-pressed=true]',
    other: 'dialog[open] [aria-pressed=false]',
  },
  {
    what: 'the brand that was detected',
    prepare: (page: Page) => field(page, 'cardNumber').pressSequentially('4111'),
    one: '.brand.is-this',
    other: '.brand.is-other',
  },
  { what: 'the present step', one: '.progress__bars .is-now', other: '.progress__bars .is-done' },
  {
    what: 'a step to come',
    one: '.progress__bars li:last-child',
    other: '.progress__bars .is-now',
  },
] as const;

for (const { what, one, other, ...rest } of pairs) {
  test(`${what} looks different where the system forces its colours`, async ({ open }) => {
    const page = await open({ state: 'card-empty' });
    if ('prepare' in rest) await rest.prepare(page);
    expect(await lookOf(page, one)).not.toBe(await lookOf(page, other));
  });
}

test('a covered number stays covered where the system forces its colours', async ({ open }) => {
  const page = await open({ state: 'card-typing' });
  const fill = await field(page, 'cardNumber').evaluate(
    (input) => getComputedStyle(input).webkitTextFillColor,
  );
  expect(fill).toBe('rgba(0, 0, 0, 0)');
  await expect(page.locator('.field--number .covering')).toHaveText('•••• •••• •');
});
