import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PackagedBuild } from '../../main/posture/agreed-fuses.ts';
import { makeProject } from './make-project.ts';
import { packApp } from './pack-app.ts';
import { makeStubDistribution } from './stub/stub-distribution.ts';

let folder: string;
let project: string;
let electron: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-other-installers-'));
  project = await makeProject(join(folder, 'project'));
  electron = await makeStubDistribution(join(folder, 'electron'), 'linux');
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

/** What the tool for an installer is asked for; it cannot be had here, and is not called. */
const askedFor = async (flavour: PackagedBuild, installer: string): Promise<unknown> => {
  let asked: unknown = null;
  await packApp({
    flavour,
    system: 'linux',
    installer,
    project,
    electron,
    output: join(folder, `${flavour}-${installer}`),
    insteadOfTool: (given) => {
      asked = given;
    },
  });
  return asked;
};

describe('fpm', () => {
  const words = async (flavour: PackagedBuild, installer: string): Promise<readonly string[]> =>
    z.tuple([z.array(z.string()), z.string()]).parse(await askedFor(flavour, installer))[0];

  it('is asked for an rpm with all that a kiosk needs, from files that are there', async () => {
    const asked = await words('production', 'rpm');
    expect(asked).toContain('--before-install=resources/packaging/linux/before-install.sh');
    expect(asked).toContain('--config-files=/etc/xdg/autostart/madoguchi.desktop');
    const placed = asked.flatMap((word) => {
      const [, source, target] = /^([^-][^=]*)=(\/.*)$/.exec(word) ?? [];
      return source === undefined || target === undefined ? [] : [{ source, target }];
    });
    // Absolute ones are electron-builder's own, and gone by now.
    const ours = placed.map(({ source }) => source).filter((source) => !isAbsolute(source));
    expect(ours.length).toBeGreaterThan(3);
    for (const source of ours) expect(existsSync(join(project, source)), source).toBe(true);
    expect(placed.map(({ target }) => target)).toEqual(
      expect.arrayContaining([
        '/opt/Madoguchi',
        '/etc/xdg/autostart/madoguchi.desktop',
        '/usr/lib/systemd/user/madoguchi.service',
        '/usr/lib/systemd/user/madoguchi.service.d/kiosk-account.conf',
        '/usr/share/applications/madoguchi.desktop',
      ]),
    );
  }, 60_000);

  it('is asked for nothing of a kiosk’s by the flavour for QA, which stands beside it', async () => {
    const asked = (await words('qa', 'rpm')).join('\n');
    expect(asked).toContain('=/opt/Madoguchi QA');
    expect(asked).toContain('--name\nmadoguchi-qa');
    expect(asked).not.toMatch(/before-install|autostart|systemd/);
  }, 60_000);
});

it('the AppImage for QA says whose it is', async () => {
  const { desktop } = z.object({ desktop: z.string() }).parse(await askedFor('qa', 'AppImage'));
  expect(desktop).toMatch(/^Name=Madoguchi QA$/m);
}, 60_000);
