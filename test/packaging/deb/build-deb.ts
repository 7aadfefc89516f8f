import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { DebianPackage, Placement } from './fpm-arguments.ts';

const run = promisify(execFile);

/** The control file, by Debian Policy 5.3; the lines of a description after the first are indented. */
export const controlFile = (wanted: DebianPackage, installedKilobytes: number): string => {
  const [synopsis = '', ...rest] = wanted.description.trim().split('\n');
  const fields = [
    ['Package', wanted.name],
    ['Version', wanted.version],
    ['Architecture', wanted.architecture],
    ['Maintainer', wanted.maintainer],
    ['Installed-Size', String(installedKilobytes)],
    ['Depends', wanted.depends.join(', ')],
    ['Recommends', wanted.recommends.join(', ')],
    ['Section', wanted.section],
    ['Priority', wanted.priority],
    ['Homepage', wanted.homepage],
    ['Description', [synopsis, ...rest.map((line) => ` ${line.trim()}`)].join('\n')],
  ];
  return `${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
};

/** As fpm has it: of a folder that ends in a slash the contents go, of any other the folder; a file takes the target's name. */
const place = async (root: string, { source, target }: Placement): Promise<void> => {
  const to = join(root, target);
  await mkdir(dirname(to), { recursive: true });
  await cp(source, to, { recursive: true, dereference: false, preserveTimestamps: true });
};

/** Whoever packs has a umask of their own, and Electron's archives have modes of theirs: nobody but root may change what is installed. */
const tidyModes = async (folder: string): Promise<void> => {
  await run('chmod', ['-R', 'u+rwX,go+rX,go-w', folder]);
};

const kilobytes = async (folder: string): Promise<number> =>
  Number((await run('du', ['-sk', folder])).stdout.split('\t')[0]);

/** Makes a Debian package by `dpkg-deb`, its files owned by root. Rejects when `dpkg-deb` is not there or takes offence. */
export async function buildDeb(wanted: DebianPackage): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'madoguchi-deb-'));
  try {
    for (const placement of wanted.placements) await place(root, placement);
    await tidyModes(root);
    const control = join(root, 'DEBIAN');
    const size = await kilobytes(root);
    await mkdir(control);
    await writeFile(join(control, 'control'), controlFile(wanted, size));
    await writeFile(
      join(control, 'conffiles'),
      wanted.configurationFiles.map((file) => `${file}\n`).join(''),
    );
    for (const [name, script] of Object.entries(wanted.scripts)) {
      await cp(script, join(control, name));
      await chmod(join(control, name), 0o755);
    }
    await run('dpkg-deb', ['--root-owner-group', '-Zxz', '-z1', '--build', root, wanted.output]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
