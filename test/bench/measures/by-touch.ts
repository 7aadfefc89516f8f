import type { Page } from '@playwright/test';

/** What a touch is done at: a button acts as the finger goes up, a key as it comes down. */
type Stamp = 'pointerdown' | 'pointerup';

/** From the next touch on, the page waits for `changed`, and for the frame after it. */
async function watchTouch(page: Page, stamp: Stamp, changed: string): Promise<void> {
  await page.evaluate(
    ([event, awaited]) => {
      const painted = new Promise<number>((resolve) => {
        addEventListener(
          event,
          ({ timeStamp }) => {
            const look = () => {
              if (document.querySelector(awaited) === null) requestAnimationFrame(look);
              else
                requestAnimationFrame(() =>
                  setTimeout(() => resolve(performance.now() - timeStamp)),
                );
            };
            look();
          },
          { capture: true, once: true },
        );
      });
      Reflect.set(window, 'touchPainted', painted);
    },
    [stamp, changed] as const,
  );
}

const painted = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(window, 'touchPainted') as Promise<number>);

/**
 * Milliseconds from the finger leaving `button`, as the browser stamps it, to the frame in which something that matches
 * `changed` has been painted; nothing may match it before.
 */
export async function measureTouch(page: Page, button: string, changed: string): Promise<number> {
  await watchTouch(page, 'pointerup', changed);
  await page.locator(button).locator('visible=true').first().click();
  return painted(page);
}

/** Milliseconds from the finger coming down on a key of the screen to the frame that shows one more sign in `input`. */
export async function measureKeyTouchToGlyph(
  page: Page,
  input: string,
  key: string,
): Promise<number> {
  await page.evaluate((selector) => {
    const field = document.querySelector(selector);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} is no input`);
    field.focus();
    const before = field.value;
    const shown = new Promise<number>((resolve) => {
      addEventListener(
        'pointerdown',
        ({ timeStamp }) => {
          const look = () => {
            if (field.value === before) requestAnimationFrame(look);
            else
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
          };
          look();
        },
        { capture: true, once: true },
      );
    });
    Reflect.set(window, 'touchPainted', shown);
  }, input);
  await page.locator(key).first().click();
  return painted(page);
}
