import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import type { Step } from './walk.ts';

const style = `
  body { margin: 0; padding: 32px; background: #f4f1ea; color: #1d2321; font: 16px/1.4 sans-serif; }
  h1 { margin: 0 0 4px; font-size: 28px; }
  ol { display: grid; grid-template-columns: repeat(3, 1fr); gap: 28px; padding: 0; list-style: none; }
  img { display: block; width: 100%; border: 1px solid #c9c3b6; }
  figure { margin: 0; }
  figcaption { margin-top: 8px; }
  small { color: #5b635f; }`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One page with all pictures in order, each with what happened and how long it took. */
export function contactSheet(title: string, steps: readonly Step[]): string {
  const figures = steps.map(
    ({ title: caption, screen, milliseconds, picture }, index) => `
    <li><figure>
      <img src="${picture}" alt="">
      <figcaption>${index + 1}. ${escaped(caption)}<br><small>${screen}, ${milliseconds.toFixed(0)} ms</small></figcaption>
    </figure></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1><ol>${figures.join('')}
</ol></body></html>
`;
}

/** Writes the contact sheet beside its pictures, as HTML and, taken by the Chromium at `program`, as PNG. */
export async function writeContactSheet(
  folder: string,
  html: string,
  program: string,
): Promise<void> {
  const file = join(folder, 'contact-sheet.html');
  await writeFile(file, html);
  const browser = await chromium.launch({ executablePath: program });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
  } finally {
    await browser.close();
  }
}
