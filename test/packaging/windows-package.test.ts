import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fusesCheck } from '../../main/posture/fuses.ts';
import { expectedFiles, nativeModule } from './expected-files.ts';
import { filesInArchive } from './files-in.ts';
import { installForWindows } from './install-for-windows.ts';
import { makeProject } from './make-project.ts';
import { type Packed, packApp } from './pack-app.ts';
import { makeStubDistribution } from './stub/stub-distribution.ts';

let folder: string;
let production: Packed;
let qa: Packed;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-windows-package-'));
  const project = await makeProject(join(folder, 'project'));
  await installForWindows(project);
  const electron = await makeStubDistribution(join(folder, 'electron'), 'windows');
  const pack = (flavour: 'production' | 'qa') =>
    packApp({ flavour, system: 'windows', project, electron, output: join(folder, flavour) });
  production = await pack('production');
  qa = await pack('qa');
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const resourcesOf = async ({ executable }: Packed) =>
  NtExecutableResource.from(NtExecutable.from(await readFile(executable)));

describe('the archive', () => {
  it('holds what the one for Linux holds, with the keychain module for Windows', async () => {
    expect(filesInArchive(production.archive)).toEqual(await expectedFiles('windows'));
  });

  it('is the same in production and for QA, byte for byte', async () => {
    const [one, other] = await Promise.all([readFile(production.archive), readFile(qa.archive)]);
    expect(one.equals(other)).toBe(true);
  });

  it('has the native module beside it, and none of another system', async () => {
    const modules = join(`${production.archive}.unpacked`, 'node_modules/@napi-rs');
    expect(await readdir(modules)).toEqual(['keyring-win32-x64-msvc']);
    const packed = await readFile(join(`${production.archive}.unpacked`, nativeModule('windows')));
    expect(packed.subarray(0, 2).toString()).toBe('MZ');
  });
});

describe.each(['production', 'qa'] as const)('the executable for %s', (build) => {
  const packed = () => (build === 'qa' ? qa : production);

  it('has all nine fuses as agreed, after its resources were changed as well', async () => {
    expect(await fusesCheck(packed().executable, build).look()).toBe('sound');
  });

  it('knows the archive by its hash, and knows no other archive', async () => {
    const { entries } = await resourcesOf(packed());
    const integrity = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
    const { headerString } = getRawHeader(packed().archive);
    expect(JSON.parse(Buffer.from(integrity?.bin ?? new ArrayBuffer()).toString())).toEqual([
      {
        file: 'resources\\app.asar',
        alg: 'SHA256',
        value: createHash('sha256').update(headerString).digest('hex'),
      },
    ]);
  });

  it('says in its properties what it is', async () => {
    const { entries } = await resourcesOf(packed());
    const [version] = Resource.VersionInfo.fromEntries(entries);
    expect(version?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: build === 'qa' ? 'Madoguchi QA' : 'Madoguchi',
    });
  });

  it('bears the icon of its flavour', async () => {
    const { entries } = await resourcesOf(packed());
    const icon = build === 'qa' ? 'icon-qa.ico' : 'icon.ico';
    const drawn = await readFile(join(import.meta.dirname, '../../resources', icon));
    const borne = entries.filter(({ type }) => type === 3).map(({ bin }) => Buffer.from(bin));
    expect(borne.length).toBe(7);
    for (const picture of borne) expect(drawn.includes(picture)).toBe(true);
  });
});

it('examples for operators lie beside it', async () => {
  expect(await readdir(join(production.folder, 'kiosk'))).toEqual([
    'madoguchi-task.xml',
    'windows-policies.reg',
    'windows-shell-launcher.xml',
  ]);
});
