import { expect } from '@playwright/test';
import { lookForCovered } from './covered.ts';
import { test } from './gallery-page.ts';

test('a text with something upon its end is found', async ({ open }) => {
  const page = await open({ state: 'login' });
  expect(await page.evaluate(lookForCovered)).toEqual([]);
  await page.locator('h1').evaluate((title) => {
    title.style.width = 'max-content';
    const { right, top, height } = title.getBoundingClientRect();
    const cover = document.createElement('div');
    cover.className = 'cover';
    Object.assign(cover.style, {
      position: 'fixed',
      left: `${right - 10}px`,
      top: `${top}px`,
      width: '100px',
      height: `${height}px`,
    });
    document.body.append(cover);
  });
  expect(await page.evaluate(lookForCovered)).toEqual(['"Log in" is covered by div.cover']);
});
