import type { Page } from '@playwright/test';

const row = 'tbody tr[data-customer-id]';

/** Milliseconds from Enter in the search field, as the browser stamps it, to the frame in which the first row is the one looked for. */
export async function measureSearch(page: Page, query: string): Promise<number> {
  const field = page.locator('input[name="query"]');
  await field.fill('');
  await page.evaluate(
    ([rows, wanted]) => {
      const painted = new Promise<number>((resolve) => {
        const look = (since: number) => {
          const found = document.querySelector(rows)?.textContent?.includes(wanted) ?? false;
          if (found) {
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)));
          } else requestAnimationFrame(() => look(since));
        };
        const onKey = ({ key, timeStamp }: KeyboardEvent) => {
          if (key !== 'Enter') return;
          removeEventListener('keydown', onKey, { capture: true });
          look(timeStamp);
        };
        addEventListener('keydown', onKey, { capture: true });
      });
      Reflect.set(window, 'rowPainted', painted);
    },
    [row, query] as const,
  );
  await field.focus();
  await page.keyboard.insertText(query);
  await page.keyboard.press('Enter');
  return page.evaluate(() => Reflect.get(window, 'rowPainted') as Promise<number>);
}

/** Milliseconds from pressing the button to the frame in which another row is the first. */
export async function measureTurnedPage(page: Page, button: string): Promise<number> {
  return page.evaluate(
    ([rows, pressed]) =>
      new Promise<number>((resolve) => {
        const first = () => document.querySelector(rows)?.getAttribute('data-customer-id');
        const before = first();
        const start = performance.now();
        const look = () => {
          if (first() === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        const element = document.querySelector(pressed);
        if (element instanceof HTMLElement) element.click();
        requestAnimationFrame(look);
      }),
    [row, button] as const,
  );
}

/** Milliseconds between frames while what holds the rows is scrolled to and fro. Throws when nothing scrolls. */
export async function measureScrolling(page: Page, frames: number): Promise<readonly number[]> {
  return page.evaluate(
    async ([rows, count]) => {
      const scrolls = ({ scrollHeight, clientHeight }: Element) => scrollHeight > clientHeight + 8;
      let box: Element | null = document.querySelector(rows);
      while (box !== null && !scrolls(box)) box = box.parentElement;
      const scroller = box ?? document.scrollingElement;
      if (scroller === null || !scrolls(scroller)) throw new Error('nothing scrolls');
      const end = scroller.scrollHeight - scroller.clientHeight;
      const times: number[] = [];
      let last = await new Promise<number>((next) => requestAnimationFrame(next));
      for (let frame = 0; frame < count; frame += 1) {
        scroller.scrollTop = (frame * 24) % end;
        const now = await new Promise<number>((next) => requestAnimationFrame(next));
        times.push(now - last);
        last = now;
      }
      return times;
    },
    [row, frames] as const,
  );
}
