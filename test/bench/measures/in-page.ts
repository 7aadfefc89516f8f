import type { Page } from '@playwright/test';

/**
 * Milliseconds, by the page's clock, from pressing `button` to the frame in which `target` has been painted.
 */
export async function measureScreenChange(
  page: Page,
  button: string,
  target: string,
): Promise<number> {
  return page.evaluate(
    ([pressed, awaited]) =>
      new Promise<number>((resolve) => {
        const found = [...document.querySelectorAll(pressed)].find((element) =>
          element.checkVisibility(),
        );
        const start = performance.now();
        const look = () => {
          if (document.querySelector(awaited) === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        if (found instanceof HTMLElement) found.click();
        requestAnimationFrame(look);
      }),
    [button, target] as const,
  );
}

/** Milliseconds from the key going down, as the browser stamps it, to the frame that shows the glyph. */
export async function measureKeyToGlyph(page: Page, input: string, key: string): Promise<number> {
  await page.evaluate((selector) => {
    const field = document.querySelector(selector);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} is no input`);
    field.focus();
    const before = field.value;
    const painted = new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
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
    Reflect.set(window, 'glyphPainted', painted);
  }, input);
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, 'glyphPainted') as Promise<number>);
}

/** Milliseconds of one call from the page to main and back, at `path` under `window`, without input. */
export async function measureRoundTrip(page: Page, path: readonly string[]): Promise<number> {
  return page.evaluate(async (names) => {
    let call: unknown = window;
    for (const name of names) call = Reflect.get(call as object, name);
    const start = performance.now();
    await (call as () => Promise<unknown>)();
    return performance.now() - start;
  }, path);
}
