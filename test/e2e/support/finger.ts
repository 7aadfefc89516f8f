import type { Page } from '@playwright/test';

/** A finger at the kiosk's built-in keys, and the count of what else it touches. */
export interface Finger {
  /** Types on the keys that the screen shows, turning to capitals and back where it must. */
  types(text: string): Promise<void>;
  /** What was touched besides the keys that type, in order: by action, by field or by the words on it. */
  readonly touches: readonly string[];
}

/** Runs in the page: names whatever is touched, unless it is a key that types. */
const tellTouches = (): void => {
  addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      const key = target.closest('.key');
      const types =
        key !== null && (key.closest('.keyboard') !== null || /^\d$/u.test(key.textContent));
      if (types) return;
      const touched = target.closest('[data-action], [data-locale], input, .key') ?? target;
      const { action, locale } = (touched as HTMLElement).dataset;
      const name = touched.getAttribute('name') ?? touched.textContent;
      const tell = Reflect.get(window, 'tellTouch') as (name: string) => Promise<void>;
      void tell(action ?? locale ?? name);
    },
    true,
  );
};

/** Puts a finger at a page. It counts pointers as they come down in the page itself, whoever sends them. */
export const fingerAt = async (page: Page): Promise<Finger> => {
  const touches: string[] = [];
  await page.exposeFunction('tellTouch', (name: string) => void touches.push(name));
  await page.evaluate(tellTouches);
  const key = (name: string) => page.getByRole('button', { name, exact: true });
  const shift = page.locator('.keyboard .key[aria-pressed]');
  const sign = async (wanted: string): Promise<void> => {
    if (await key(wanted).isVisible()) return key(wanted).click();
    await shift.click();
    await key(wanted).click();
    await shift.click();
  };
  return {
    touches,
    types: async (text) => {
      for (const each of text) await sign(each);
    },
  };
};
