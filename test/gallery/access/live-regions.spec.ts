import { expect, type Page } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { screenStates } from '../gallery-states.ts';

const live = '[role=alert], [role=status], output, [aria-live=polite], [aria-live=assertive]';

/** Keeps what is read out from now on, without being asked for. */
const listen = (page: Page) =>
  page.evaluate((regions) => {
    const heard: string[] = [];
    const watching = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const said = element?.closest(regions)?.textContent;
        if (said) heard.push(said);
      }
    });
    watching.observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { heard });
  }, live);

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);

/** One second after the other, as a person waits. */
const wait = async (page: Page, seconds: number) => {
  for (let second = 0; second < seconds; second += 1) {
    await page.evaluate(() => window.galleryAdvance(1000));
  }
};

test('no screen reads out the same thing twice as it comes', async ({ open }) => {
  test.setTimeout(120_000);
  const page = await open({ state: 'login' });
  const found: string[] = [];
  for (const state of screenStates) {
    await page.evaluate((asked) => window.galleryShow(asked), `state=${state}&locale=en`);
    const said = await page.getByRole('alert').allTextContents();
    if (new Set(said).size < said.length || said.includes(''))
      found.push(`${state}: ${said.join(', ')}`);
  }
  expect(found).toEqual([]);
});

test('the idle warning says every ten seconds how many are left, and nothing in between', async ({
  open,
}) => {
  const page = await open({ state: 'idle-warning' });
  await listen(page);
  await wait(page, 25);
  const said = await heard(page);
  expect(said.length).toBeGreaterThan(0);
  expect(said.length).toBeLessThanOrEqual(3);
  expect(new Set(said).size).toBe(said.length);
});

for (const state of ['code', 'challenge', 'submitting', 'outcome-unknown'] as const) {
  test(`the seconds that pass on ${state} are not read out one by one`, async ({ open }) => {
    const page = await open({ state });
    await listen(page);
    await wait(page, 4);
    expect(await heard(page)).toEqual([]);
  });
}

test('a language chosen in mid-flow reads out no alert', async ({ open }) => {
  const page = await open({ state: 'card-typing' });
  await listen(page);
  await page.locator('[data-locale=ja]').evaluate((button: HTMLElement) => button.click());
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  expect(await heard(page)).toEqual([]);
});
