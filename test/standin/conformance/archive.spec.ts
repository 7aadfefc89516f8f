import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { _electron as electron, expect, test } from '@playwright/test';
import { executablePath } from './demo-app.ts';

interface Found {
  readonly path: string;
  readonly version: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly kinds: readonly (readonly [name: string, isFolder: boolean])[];
  readonly module: string;
  readonly beside: string;
}

/** What the archived app has left behind in main. */
interface Archived {
  readonly found: Found;
  readonly later: Promise<string>;
  readonly missing: string;
}

/** Packs the app with a module that no repository could keep, half of it beside the archive. */
async function packed(folder: string): Promise<string> {
  const app = join(folder, 'app');
  const inner = join(app, 'node_modules/inner');
  await cp(join(import.meta.dirname, 'archived'), app, { recursive: true });
  await mkdir(inner, { recursive: true });
  await writeFile(join(inner, 'package.json'), '{"name":"inner","main":"start.cjs"}');
  await writeFile(join(inner, 'start.cjs'), "exports.word = require('./native.cjs').word;");
  await writeFile(join(inner, 'native.cjs'), "exports.word = 'unpacked';");
  const archive = join(folder, 'app.asar');
  await createPackageWithOptions(app, archive, { unpack: '**/native.cjs' });
  return archive;
}

test('an app is run from its archive: files, folders and modules are found in it, and beside it', async ({
  browserName: _browserName,
}, info) => {
  const archive = await packed(info.outputDir);
  const app = await electron.launch({
    executablePath,
    args: [archive, `--user-data-dir=${info.outputPath('user-data')}`],
  });
  const archived = await app.evaluate(async () => {
    const { found, later, missing } = globalThis as unknown as Archived;
    return { found, later: await later, missing };
  });
  expect(archived).toEqual({
    found: {
      path: archive,
      version: '3.2.1',
      text: 'from the archive',
      names: ['beside.cjs', 'text.txt'],
      kinds: [
        ['files', true],
        ['main.cjs', false],
        ['node_modules', true],
        ['package.json', false],
      ],
      module: 'unpacked',
      beside: 'beside',
    },
    later: 'from the archive',
    missing: 'ENOENT',
  });
  await app.close();
});
