import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { runtimeExecutable, wordsBefore } from '../support/kiosk.ts';
import { kiosksFolder } from '../support/paths.ts';
import { test } from '../support/test.ts';

/** Runs the app with these flags until it ends by itself. */
const runToItsEnd = async (flags: readonly string[]) => {
  const child = spawn(runtimeExecutable, [...wordsBefore, ...flags], { stdio: 'pipe' });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [exitCode] = (await once(child, 'exit')) as [number];
  return { exitCode, errors };
};

test('an unknown flag is named and ends with 2', async ({ backend }) => {
  expect(backend.baseUrl).toContain('https://');
  const { exitCode, errors } = await runToItsEnd(['--speed', '9']);
  expect(exitCode).toBe(2);
  expect(errors).toContain('--speed');
  expect(errors).not.toMatch(/\n\s+at /);
});

test('a broken configuration is refused with every fault at once, by path', async () => {
  const folder = await mkdtemp(join(kiosksFolder, 'broken-'));
  const file = join(folder, 'kiosk.json');
  await writeFile(
    file,
    JSON.stringify({
      kioskId: 'shop-1',
      posture: 'sideways',
      flows: ['dance'],
      billing: { baseUrl: 'http://billing.example/v1', timeoutSeconds: 0 },
      support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00-19:00' },
      colour: 'red',
    }),
  );
  const { exitCode, errors } = await runToItsEnd([
    '--config',
    file,
    '--data',
    join(folder, 'data'),
  ]);
  expect(exitCode).toBe(2);
  for (const path of [
    'posture',
    'flows[0]',
    'billing.baseUrl',
    'billing.timeoutSeconds',
    'colour',
  ]) {
    expect(errors).toContain(path);
  }
  expect(errors).not.toMatch(/\n\s+at /);
});

test('a second instance ends with 0 and leaves the first alone', async ({ kiosk, customer }) => {
  const { exitCode } = await runToItsEnd([
    '--config',
    kiosk.configFile,
    '--data',
    kiosk.dataFolder,
  ]);
  expect(exitCode).toBe(0);
  await customer.attract.arrive();
});

test('the first screen that takes input is announced in one line', async ({ kiosk }) => {
  const line = await kiosk.printed(/^\{"event":"ready".*$/m);
  expect(JSON.parse(line)).toMatchObject({ event: 'ready', screen: 'attract' });
});

test('everything that the app writes is in its data folder', async ({ kiosk, customer }) => {
  await customer.begins();
  expect(await readdir(kiosk.dataFolder)).not.toHaveLength(0);
});
