import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';
import { lookForOverlaps } from './overlaps.ts';

/** Two texts on an empty page: the first at the top, the second so many pixels below it and beside it. */
const twoTexts = (page: Page, { below, beside }: { below: number; beside: number }) =>
  page.setContent(`
    <p style="position:absolute; left:0; top:0; margin:0; font:20px/28px sans-serif">The first text</p>
    <p style="position:absolute; left:${beside}px; top:${below}px; margin:0; font:20px/28px sans-serif">And another</p>
  `);

for (const { where, ...place } of [
  { where: 'in the same place', below: 0, beside: 0 },
  { where: 'a quarter of a line lower', below: 7, beside: 0 },
  { where: 'over the end of it', below: 0, beside: 100 },
]) {
  test(`a text ${where} is found`, async ({ reader }) => {
    await twoTexts(reader, place);
    expect(await reader.evaluate(lookForOverlaps)).toContain(
      'on each other: "The first text" and "And another"',
    );
  });
}

for (const { where, ...place } of [
  { where: 'on the next line', below: 28, beside: 0 },
  { where: 'beside it', below: 0, beside: 200 },
]) {
  test(`a text ${where} is none`, async ({ reader }) => {
    await twoTexts(reader, place);
    expect(await reader.evaluate(lookForOverlaps)).toEqual([]);
  });
}

test('a hint that stands on the label of its field is found on a screen', async ({ open }) => {
  const page = await open({ state: 'card-empty' });
  expect(await page.evaluate(lookForOverlaps)).toEqual([]);
  await page.evaluate(() => {
    const label = document.querySelector('.field__label');
    const hint = document.querySelector<HTMLElement>('.field__hint');
    if (!label || !hint) throw new Error('no label or no hint');
    const up = label.getBoundingClientRect().y - hint.getBoundingClientRect().y;
    hint.style.transform = `translateY(${up}px)`;
  });
  expect((await page.evaluate(lookForOverlaps)).join(' ')).toContain('on each other');
});

test('a box that stands on the end of a title is found on a screen', async ({ open }) => {
  const page = await open({ state: 'login-empty' });
  await page.locator('h1').evaluate((title) => {
    title.style.width = 'max-content';
    const { right, top, height } = title.getBoundingClientRect();
    const box = document.createElement('div');
    box.className = 'box';
    Object.assign(box.style, {
      position: 'fixed',
      left: `${right - 10}px`,
      top: `${top}px`,
      width: '100px',
      height: `${height}px`,
    });
    document.body.append(box);
  });
  expect(await page.evaluate(lookForOverlaps)).toEqual(['"Log in" is under div.box']);
});
