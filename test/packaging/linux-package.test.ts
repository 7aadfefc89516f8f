import { copyFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extractFile } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreedFuses } from '../../main/posture/agreed-fuses.ts';
import { fusesCheck } from '../../main/posture/fuses.ts';
import { house } from '../start/app-command.ts';
import { expectedFiles, nativeModule } from './expected-files.ts';
import { filesInArchive } from './files-in.ts';
import { makeProject } from './make-project.ts';
import { type Packed, packApp } from './pack-app.ts';
import { runPacked } from './run-packed.ts';
import { makeStubDistribution } from './stub/stub-distribution.ts';

/** Bytes: what the app adds to Electron. Most of it are faces for Japanese, Chinese and Korean, in two weights each. */
const budget = 10_000_000;

let folder: string;
let production: Packed;
let qa: Packed;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-linux-package-'));
  const project = await makeProject(join(folder, 'project'));
  const electron = await makeStubDistribution(join(folder, 'electron'), 'linux');
  const pack = (flavour: 'production' | 'qa') =>
    packApp({ flavour, system: 'linux', project, electron, output: join(folder, flavour) });
  production = await pack('production');
  qa = await pack('qa');
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

describe('the archive', () => {
  it('holds the bundles, the manifest and the keychain module, and nothing else', async () => {
    expect(filesInArchive(production.archive)).toEqual(await expectedFiles('linux'));
  });

  it('is the same in production and for QA, byte for byte', async () => {
    const [one, other] = await Promise.all([readFile(production.archive), readFile(qa.archive)]);
    expect(one.equals(other)).toBe(true);
  });

  it('starts at the main bundle, and tells nobody how it was made', () => {
    const manifest = JSON.parse(extractFile(production.archive, 'package.json').toString());
    expect(manifest).toMatchObject({ name: 'madoguchi', main: 'out/main/index.cjs' });
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  it('has the native module beside it, where it can be loaded', async () => {
    const packed = await readFile(join(`${production.archive}.unpacked`, nativeModule('linux')));
    expect(packed.equals(await readFile(join(house, nativeModule('linux'))))).toBe(true);
  });

  it('stays within its size', async () => {
    const { size } = await stat(production.archive);
    expect(size).toBeLessThan(budget);
  });
});

describe('the folder around it', () => {
  it('has nothing but the archive where Electron looks for an app', async () => {
    expect(await readdir(join(production.folder, 'resources'))).toEqual([
      'app.asar',
      'app.asar.unpacked',
    ]);
  });

  it('speaks the kiosk’s languages and no others', async () => {
    expect(await readdir(join(production.folder, 'locales'))).toEqual([
      'en-US.pak',
      'ja.pak',
      'ko.pak',
      'pt-BR.pak',
      'vi.pak',
      'zh-CN.pak',
    ]);
  });
});

describe('the executable', () => {
  it.each(['production', 'qa'] as const)('for %s has all nine fuses as agreed', async (build) => {
    const { executable } = build === 'qa' ? qa : production;
    expect(agreedFuses(build).size).toBe(9);
    expect(await fusesCheck(executable, build).look()).toBe('sound');
  });

  it('of one flavour is none of the other', async () => {
    expect(await fusesCheck(production.executable, 'qa').look()).toBe('unsound');
    expect(await fusesCheck(qa.executable, 'production').look()).toBe('unsound');
  });
});

describe('started', () => {
  const inUse = 'https://billing.shop.jp/v1';

  it.each(['--inspect=0', '--remote-debugging-port=0', '--no-sandbox'])(
    'production refuses %s, and opens no inspector',
    async (debugging) => {
      const { exitCode, said } = await runPacked(production.executable, folder, inUse, debugging);
      expect(exitCode).toBe(3);
      expect(said).toContain('debugging-switch');
      expect(said).not.toContain('Debugger listening');
    },
  );

  it('the flavour for QA opens the inspector, and refuses a backend that may be in use', async () => {
    const { exitCode, said } = await runPacked(qa.executable, folder, inUse, '--inspect=0');
    expect(exitCode).toBe(3);
    expect(said).toContain('production-backend');
    expect(said).toContain('Debugger listening');
  });

  it('production under the name of QA’s is QA’s to itself, and nobody’s to its fuses', async () => {
    const renamed = join(dirname(production.executable), 'madoguchi-qa');
    await copyFile(production.executable, renamed);
    expect((await runPacked(renamed, folder, inUse)).said).toContain('production-backend');
    expect(await fusesCheck(renamed, 'qa').look()).toBe('unsound');
  });
});
