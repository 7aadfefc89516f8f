import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { readSettings } from '../../standin/settings/settings.ts';

/** Chromium as it is, with none of the stand-in's walls, and with a log of what it does with the network. */
export interface UnwalledChromium {
  /** Shows an empty page of the product's origin that was served with these headers. */
  readonly show: (headers: Readonly<Record<string, string>>) => Promise<Page>;
  /** Ends it; the log is complete from then on. */
  readonly stop: () => Promise<void>;
  readonly log: string;
}

/** Looks names up at one server alone, to which nobody on loopback listens: no question leaves the machine. */
const resolver = { mode: 'secure', templates: 'https://127.0.0.1:9/dns-query{?dns}' };

const serve = (browser: BrowserContext, headers: Readonly<Record<string, string>>) =>
  browser.route('https://kiosk.app.invalid/', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>x</title>' }),
  );

/** @param folder of its own, for its profile and its log */
export const startUnwalledChromium = async (folder: string): Promise<UnwalledChromium> => {
  const profile = join(folder, 'profile');
  const log = join(folder, 'network.json');
  await mkdir(profile, { recursive: true });
  await writeFile(join(profile, 'Local State'), JSON.stringify({ dns_over_https: resolver }));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: readSettings(process.env, null).chromiumPath,
    // With this switch of Playwright's, Chromium takes no hints.
    ignoreDefaultArgs: ['--disable-background-networking'],
    args: ['--no-sandbox', '--disable-component-update', '--disable-sync', `--log-net-log=${log}`],
  });
  return {
    show: async (headers) => {
      await serve(browser, headers);
      const page = await browser.newPage();
      await page.goto('https://kiosk.app.invalid/');
      return page;
    },
    stop: () => browser.close(),
    log,
  };
};
