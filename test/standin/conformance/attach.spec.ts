import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium, expect, test } from '@playwright/test';
import { executablePath, mainFile, pageScriptsRan } from './demo-app.ts';

test('a second process attaches over the debugging port, acts, reloads and leaves', async ({
  browserName: _browserName,
}, info) => {
  const child = spawn(
    executablePath,
    [
      '--no-sandbox',
      '--remote-debugging-port=0',
      mainFile,
      `--user-data-dir=${info.outputPath('user-data')}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = new Promise((resolve) => child.on('exit', resolve));
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child.stderr));
    await expect
      .poll(() => browser.contexts().flatMap((context) => context.pages()).length)
      .toBe(1);
    const [page] = browser.contexts().flatMap((context) => context.pages());
    if (page === undefined) throw new Error('the page has gone');
    await pageScriptsRan(page);
    await page.reload();
    await pageScriptsRan(page);
    await page.fill('#name', 'サトウ タロウ');
    await page.click('#register');
    await expect(page.locator('#result')).toHaveText('サトウ タロウ 様の登録を受け付けました');
    expect((await page.screenshot()).byteLength).toBeGreaterThan(1_000);
    await browser.close();
    expect(child.exitCode).toBeNull();
  } finally {
    child.kill('SIGTERM');
  }
  expect(await exited).toBe(0);
});

async function debuggingAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('no debugging port');
}
