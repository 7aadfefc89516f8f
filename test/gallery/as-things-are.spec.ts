import { expect } from '@playwright/test';
import { test } from './gallery-page.ts';
import { totem } from './views/panels.ts';

for (const { state, says } of [
  { state: 'panel-ending', says: 'Restarting…' },
  { state: 'panel-no-drives', says: 'No drive found' },
  { state: 'list-unread', says: 'The list could not be read' },
  { state: 'menu-failed', says: 'Your contract could not be read' },
  { state: 'counter-challenge', says: 'Please show this screen to the customer.' },
  { state: 'counter-unknown', says: '佐伯 しのぶ' },
  { state: 'menu', says: 'The number of the card on file is never shown here.' },
]) {
  test(`${state} says “${says}”`, async ({ open }) => {
    const page = await open({ state });
    await expect(page.locator('body')).toContainText(says);
  });
}

for (const { state, never } of [
  { state: 'panel-drives', never: 'No drive found' },
  { state: 'list-not-carried-out', never: 'The list could not be read' },
  { state: 'challenge', never: 'Please show this screen to the customer.' },
  { state: 'counter-unknown-ended', never: '佐伯 しのぶ' },
  { state: 'menu-no-card', never: 'The number of the card on file is never shown here.' },
]) {
  test(`${state} does not say “${never}”`, async ({ open }) => {
    const page = await open({ state });
    await expect(page.locator('main[data-screen]')).toBeVisible();
    await expect(page.locator('body')).not.toContainText(never);
  });
}

for (const locale of ['pt-BR', 'ja-easy']) {
  test(`a short name in a title stays on one line in ${locale}`, async ({ open }) => {
    const page = await open({ state: 'counter-complete', locale }, totem);
    const lines = await page
      .locator('h1 .name')
      .evaluate((element) => element.getClientRects().length);
    expect(lines).toBe(1);
  });
}
