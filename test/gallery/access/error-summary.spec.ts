import { expect } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { screenStates } from '../gallery-states.ts';

const refused = screenStates.filter((state) => state.endsWith('-faults'));

test('there are screens with faults in every form', () => {
  expect(refused.length).toBeGreaterThan(7);
});

for (const state of refused) {
  test(`the summary of ${state} leads to each field, which says what is wrong`, async ({
    open,
  }) => {
    const page = await open({ state });
    const summary = page.getByRole('alert');
    await expect(summary).toHaveCount(1);
    const links = summary.getByRole('link');
    const count = await links.count();
    expect(count).toBeGreaterThan(0);
    for (let place = 0; place < count; place += 1) {
      await links.nth(place).focus();
      await page.keyboard.press('Enter');
      const field = page.locator('input:focus');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(/\S/u);
    }
    const marked = page.locator('input[aria-invalid=true]');
    for (const input of await marked.all()) {
      await expect(input).toHaveAccessibleDescription(/\S/u);
    }
  });
}
