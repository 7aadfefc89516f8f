import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { executablePath, mainFile, pageScriptsRan, test } from './demo-app.ts';
import { processesNaming } from './processes.ts';

test.beforeEach(({ demo }) => pageScriptsRan(demo.page));

test('a second instance ends by itself and tells the first', async ({ demo }) => {
  await demo.events();
  const second = spawn(executablePath, [
    '--no-sandbox',
    mainFile,
    `--user-data-dir=${demo.userData}`,
    'second-words',
  ]);
  const exitCode = await new Promise((resolve) => second.on('exit', resolve));
  expect(exitCode).toBe(0);
  await expect
    .poll(() => demo.events('second-instance'))
    .toEqual([['second-instance', 'second-words']]);
});

test('SIGTERM quits, asks nobody twice, and leaves no process', async ({ demo }) => {
  const exited = new Promise((resolve) => demo.app.process().on('exit', resolve));
  const started = performance.now();
  process.kill(demo.app.process().pid ?? 0, 'SIGTERM');
  expect(await exited).toBe(0);
  expect(performance.now() - started).toBeLessThan(3_000);
  await expect.poll(() => processesNaming(demo.userData)).toEqual([]);
});

test('a killed main process takes every other process with it', async ({ demo }) => {
  expect(processesNaming(demo.userData).length).toBeGreaterThan(1);
  process.kill(demo.app.process().pid ?? 0, 'SIGKILL');
  await expect.poll(() => processesNaming(demo.userData)).toEqual([]);
});

test('before-quit may keep the app open', async ({ demo }) => {
  await demo.app.evaluate(({ app }) => {
    app.once('before-quit', (event) => event.preventDefault());
    app.quit();
  });
  expect(await demo.page.evaluate(() => window.demo.ping())).toBe(1);
});

test('will-quit may finish work first and then exit', async ({ demo }) => {
  const exited = new Promise((resolve) => demo.app.process().on('exit', resolve));
  await demo.app
    .evaluate(({ app }) => {
      app.once('will-quit', (event) => {
        event.preventDefault();
        setTimeout(() => app.exit(7), 50);
      });
      app.quit();
    })
    .catch(() => undefined);
  expect(await exited).toBe(7);
});

test('the main process looks like Electron', async ({ demo }) => {
  const facts = await demo.app.evaluate(({ app }) => ({
    type: process.type,
    electron: /^\d+\.\d+\.\d+/.test(process.versions['electron'] ?? ''),
    chrome: /^\d+\.\d+\.\d+\.\d+$/.test(process.versions['chrome'] ?? ''),
    defaultApp: process.defaultApp,
    resources: typeof process.resourcesPath,
    isPackaged: app.isPackaged,
    userData: app.getPath('userData'),
  }));
  expect(facts).toEqual({
    type: 'browser',
    electron: true,
    chrome: true,
    defaultApp: true,
    resources: 'string',
    isPackaged: false,
    userData: demo.userData,
  });
  expect(existsSync(join(demo.userData))).toBe(true);
});
