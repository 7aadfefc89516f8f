import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CleanRoot, makeCleanRoot } from './deb/clean-root.ts';
import { makeProject } from './make-project.ts';
import { packApp } from './pack-app.ts';
import { makeStubDistribution } from './stub/stub-distribution.ts';

const run = promisify(execFile);

let folder: string;
let deb: string;
let root: CleanRoot;
const installed = (path: string): string => join(root.folder, path);
const text = (path: string): Promise<string> => readFile(installed(path), 'utf8');
const mode = async (path: string): Promise<number> => (await stat(installed(path))).mode & 0o7777;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-deb-package-'));
  process.env['CUSTOM_FPM_PATH'] = join(import.meta.dirname, 'deb/fpm.ts');
  const { artifacts } = await packApp({
    flavour: 'production',
    system: 'linux',
    installer: 'deb',
    project: await makeProject(join(folder, 'project')),
    electron: await makeStubDistribution(join(folder, 'electron'), 'linux'),
    output: join(folder, 'packed'),
  });
  deb = artifacts.find((artifact) => artifact.endsWith('.deb')) ?? '';
  root = await makeCleanRoot();
}, 240_000);
afterAll(async () => {
  await root.remove();
  await rm(folder, { recursive: true });
});

describe('the package for Debian', () => {
  it('says what it is and needs', async () => {
    const { stdout } = await run('dpkg-deb', ['--field', deb]);
    expect(stdout).toMatch(/^Package: madoguchi$/m);
    expect(stdout).toMatch(/^Version: \d+\.\d+\.\d+$/m);
    expect(stdout).toMatch(/^Architecture: amd64$/m);
    expect(stdout).toMatch(/^Maintainer: .+ <.+@.+>$/m);
    expect(stdout).toMatch(/^Depends: .*libgtk-3-0/m);
    expect(stdout).toMatch(/^Recommends: gnome-keyring$/m);
    expect(stdout).toMatch(/^Description: In-store credit-card registration$/m);
  });

  it('has files of root’s alone, which nobody else can write, and no program that lends rights', async () => {
    const { stdout } = await run('dpkg-deb', ['--contents', deb], { maxBuffer: 10_000_000 });
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(40);
    for (const line of lines) {
      expect(line).toMatch(/^[-dl](rw[-x])(r-[-x]){2} +root\/root /);
    }
  });
});

describe('installed', () => {
  beforeAll(() => root.dpkg('--install', deb));

  it('it lies below /opt, and is found by its name', async () => {
    expect(await readlink(installed('usr/bin/madoguchi'))).toBe('/etc/alternatives/madoguchi');
    expect(await readlink(installed('etc/alternatives/madoguchi'))).toBe(
      '/opt/Madoguchi/madoguchi',
    );
    expect(await mode('opt/Madoguchi/madoguchi')).toBe(0o755);
    expect([0o755, 0o4755]).toContain(await mode('opt/Madoguchi/chrome-sandbox'));
  });

  it('the kiosk has an account without a password and a folder of its own', async () => {
    const [, , uid, gid, , home, shell] =
      (await text('etc/passwd'))
        .split('\n')
        .find((line) => line.startsWith('kiosk:'))
        ?.split(':') ?? [];
    expect([home, shell]).toEqual(['/var/lib/kiosk', '/bin/sh']);
    expect(await text('etc/shadow')).toMatch(/^kiosk:!/m);
    const { uid: owner, gid: group } = await stat(installed('var/lib/kiosk'));
    expect([String(owner), String(group)]).toEqual([uid, gid]);
    expect(await mode('var/lib/kiosk')).toBe(0o700);
  });

  it('the configuration is root’s to write', async () => {
    expect(await mode('etc/madoguchi')).toBe(0o755);
    expect((await stat(installed('etc/madoguchi'))).uid).toBe(0);
  });

  it('it starts with the session of the kiosk’s account, and with no other', async () => {
    expect(await text('etc/xdg/autostart/madoguchi.desktop')).toMatch(
      /^Exec=systemctl --user start madoguchi\.service$/m,
    );
    const units = 'usr/lib/systemd/user';
    const [, program = ''] =
      /^ExecStart=(\S+)/m.exec(await text(`${units}/madoguchi.service`)) ?? [];
    expect(existsSync(installed(program))).toBe(true);
    const conditions = await text(`${units}/madoguchi.service.d/kiosk-account.conf`);
    expect(conditions).toMatch(/^ConditionUser=kiosk$/m);
    expect(conditions).toMatch(/^ConditionPathExists=\/etc\/madoguchi\/kiosk\.json$/m);
  });

  it('staff find it in the menu, and nothing is put on a desktop', async () => {
    const entry = await text('usr/share/applications/madoguchi.desktop');
    expect(entry).toMatch(/^Exec=\/opt\/Madoguchi\/madoguchi/m);
    expect(existsSync(installed('usr/share/icons/hicolor/512x512/apps/madoguchi.png'))).toBe(true);
    expect(existsSync(installed('etc/skel'))).toBe(false);
  });

  it('AppArmor lets Chromium’s sandbox work', async () => {
    const profile = await text('etc/apparmor.d/madoguchi');
    expect(profile).toContain('"/opt/Madoguchi/madoguchi"');
    expect(profile).toContain('userns,');
  });

  it('examples and the configuration’s schema are at hand', async () => {
    expect(await readdir(installed('usr/share/madoguchi/kiosk-shells'))).toContain(
      'madoguchi-cage.service',
    );
    expect(JSON.parse(await text('usr/share/madoguchi/kiosk-config.schema.json'))).toBeTypeOf(
      'object',
    );
  });
});

describe('installed again, as by an update', () => {
  it('leaves what the operator and the kiosk have made as it was', async () => {
    await writeFile(installed('etc/madoguchi/kiosk.json'), '{}', { mode: 0o640 });
    await writeFile(installed('var/lib/kiosk/journal'), 'unsettled');
    await writeFile(installed('etc/xdg/autostart/madoguchi.desktop'), 'Hidden=true');
    await root.dpkg('--install', deb);
    expect(await text('etc/madoguchi/kiosk.json')).toBe('{}');
    expect(await mode('etc/madoguchi/kiosk.json')).toBe(0o640);
    expect(await text('var/lib/kiosk/journal')).toBe('unsettled');
    expect(await text('etc/xdg/autostart/madoguchi.desktop')).toBe('Hidden=true');
  });

  it('is found by its name, and by AppArmor, as before', async () => {
    expect(await readlink(installed('usr/bin/madoguchi'))).toBe('/etc/alternatives/madoguchi');
    expect(existsSync(installed('etc/apparmor.d/madoguchi'))).toBe(true);
  });
});

describe('removed', () => {
  beforeAll(() => root.dpkg('--purge', 'madoguchi'));

  it.each([
    'opt/Madoguchi',
    'usr/bin/madoguchi',
    'etc/alternatives/madoguchi',
    'etc/apparmor.d/madoguchi',
    'etc/xdg/autostart/madoguchi.desktop',
    'usr/lib/systemd/user/madoguchi.service',
    'usr/share/applications/madoguchi.desktop',
    'usr/share/madoguchi',
  ])('/%s is gone', (path) => {
    expect(existsSync(installed(path))).toBe(false);
  });

  it('journal and configuration stay', async () => {
    expect(await text('var/lib/kiosk/journal')).toBe('unsettled');
    expect(await text('etc/madoguchi/kiosk.json')).toBe('{}');
  });
});
