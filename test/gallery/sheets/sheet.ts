import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';

/** One picture on a sheet, with what stands under it. */
export interface Print {
  readonly caption: string;
  readonly picture: Buffer;
}

/** Pictures side by side, in rows. */
export interface Sheet {
  readonly title: string;
  readonly rows: readonly (readonly Print[])[];
}

const style = `
  body { margin: 16px; width: max-content; font: 14px sans-serif; background: #fff; }
  h1 { font-size: 18px; margin: 0 0 12px; }
  div { display: flex; gap: 12px; margin-bottom: 12px; }
  figure { margin: 0; }
  img { display: block; border: 1px solid #999; }
`;

const printed = ({ caption, picture }: Print): string =>
  `<figure><img src="data:image/webp;base64,${picture.toString('base64')}"><figcaption>${caption}</figcaption></figure>`;

/** Lays a sheet out in an empty page and writes it as a picture (JPEG). */
export const writeSheet = async (
  page: Page,
  file: string,
  { title, rows }: Sheet,
): Promise<void> => {
  const body = rows.map((row) => `<div>${row.map(printed).join('')}</div>`).join('');
  await page.setViewportSize({ width: 100, height: 100 });
  await page.setContent(`<style>${style}</style><h1>${title}</h1>${body}`);
  await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
  const box = await page
    .locator('html')
    .evaluate(({ scrollWidth, scrollHeight }) => ({ width: scrollWidth, height: scrollHeight }));
  await page.setViewportSize(box);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await page.screenshot({ type: 'jpeg', quality: 85, fullPage: true }));
};
