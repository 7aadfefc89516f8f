import { expect, type Page } from '@playwright/test';
import { motionSettled } from '../../e2e/support/motion-settled.ts';
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

/** A few pixels of an element beside its words, as they are painted: the styles that the page hears of are not forced. */
const paintOf = async (page: Page, selector: string): Promise<string> => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing to see: ${selector}`);
  const clip = {
    x: Math.ceil(box.x) + 6,
    y: Math.ceil(box.y + box.height / 2) - 1,
    width: 2,
    height: 2,
  };
  return (await page.screenshot({ clip })).toString('base64');
};

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
  {
    what: 'a step that is done',
    one: '.progress__bars .is-done',
    other: '.progress__bars li:last-child',
  },
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
    await motionSettled(page);
    expect(await paintOf(page, one)).not.toBe(await paintOf(page, other));
  });
}

test('a covered number shows nothing of its digits where the system forces its colours', async ({
  open,
}) => {
  const page = await open({ state: 'card-empty' });
  const painted = async (number: string) => {
    await field(page, 'cardNumber').fill(number);
    await field(page, 'securityCode').focus();
    await page.evaluate(() => window.galleryAdvance(2000));
    await expect(page.locator('.field--number .covering')).toHaveText('•••• ••••');
    const box = page.locator('.field--number .field__box');
    return (await box.screenshot({ animations: 'disabled' })).toString('base64');
  };
  expect(await painted('41111111')).toBe(await painted('49876543'));
});
