import { chromium } from '@playwright/test';

/** Reloads every page of the kiosk at this DevTools port, as F5 would, if it could be pressed. */
export async function reloadPage(port: number): Promise<void> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const pages = browser.contexts().flatMap((context) => context.pages());
    await Promise.all(pages.map((page) => page.reload()));
  } finally {
    await browser.close();
  }
}
