import { expect } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { screenStates } from '../gallery-states.ts';
import { cardDigitsIn, spokenOn } from './accessibility-tree.ts';

test('no screen speaks more of a card than its last four digits', async ({ open }) => {
  test.setTimeout(120_000);
  const page = await open({ state: 'login' });
  const found: string[] = [];
  let spoken = 0;
  for (const state of screenStates) {
    await page.evaluate((asked) => window.galleryShow(asked), `state=${state}&locale=en`);
    const words = await spokenOn(page);
    spoken += words.length;
    found.push(...words.filter(cardDigitsIn).map((name) => `${state}: ${name}`));
  }
  expect(spoken).toBeGreaterThan(screenStates.length * 10);
  expect(found).toEqual([]);
});

test('not while a number is typed and uncovered either, nor its security code', async ({
  open,
}) => {
  const page = await open({ state: 'card-empty' });
  await page.locator('[name=cardNumber]').pressSequentially('4111111111111111');
  await page.locator('[name=securityCode]').pressSequentially('737');
  await page.getByRole('button', { name: 'Show digits' }).click();
  const words = await spokenOn(page);
  expect(words).toContain('Card number');
  expect(words.filter(cardDigitsIn)).toEqual([]);
  expect(words.filter((name) => name.includes('737'))).toEqual([]);
});
