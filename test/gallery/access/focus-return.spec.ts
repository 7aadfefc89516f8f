import { expect, type Page } from '@playwright/test';
import { test } from '../gallery-page.ts';
import type { GalleryState } from '../gallery-states.ts';

/** Every menu and every help over a screen, and the button that opens it. */
const dialogs: readonly {
  readonly state: GalleryState;
  readonly opener: string | RegExp;
  readonly text?: string;
}[] = [
  { state: 'login', opener: 'Display' },
  { state: 'login', opener: /language/u },
  { state: 'login-empty', opener: /the letter/u },
  { state: 'menu', opener: 'Display' },
  { state: 'card-typing', opener: /language/u },
  { state: 'card-empty', opener: 'Notes', text: '150' },
  { state: 'card-empty', opener: /support|help/iu, text: '150' },
  { state: 'counter-card', opener: 'Display' },
  { state: 'list-pending', opener: /to see|For staff/u },
];

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Escape: (page) => page.keyboard.press('Escape'),
  'its button': (page) =>
    page.locator('dialog[open]').getByRole('button', { name: 'Close', exact: true }).press('Enter'),
};

for (const { state, opener, text } of dialogs) {
  for (const [way, close] of Object.entries(ways)) {
    test(`${way} closes ${opener.toString()} over ${state}${text ? ` at ${text} %` : ''}, and focus is where it was`, async ({
      open,
    }) => {
      const page = await open({ state, ...(text ? { text } : {}) });
      const button = page.getByRole('button', { name: opener }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      const dialog = page.locator('dialog[open]');
      await expect(dialog).toBeVisible();
      await expect(dialog).toHaveAccessibleName(/\S/u);
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(
        true,
      );

      // Focus goes round within it, and never behind.
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press('Tab');
        const behind = await page.evaluate(() => {
          const { activeElement, body } = document;
          return activeElement !== body && !activeElement?.closest('dialog[open]');
        });
        expect(behind).toBe(false);
      }
      await dialog.getByRole('button').first().focus();
      await close(page);
      await expect(dialog).toHaveCount(0);
      await expect(button).toBeFocused();
    });
  }
}
