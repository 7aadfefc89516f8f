import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What scripts of packages may take for granted on Debian, as far as ours do. */
const programs = [
  ...['bash', 'sh', 'chmod', 'chown', 'cp', 'install', 'ln', 'mkdir', 'readlink', 'rm', 'true'],
  ...['getent', 'unshare', 'update-alternatives', 'useradd'],
];

const usrFolders = ['bin', 'lib', 'lib64', 'sbin'];

const systemFiles: Readonly<Record<string, string>> = {
  'etc/passwd': 'root:x:0:0:root:/root:/bin/bash\n',
  'etc/shadow': 'root:*:20000:0:99999:7:::\n',
  'etc/group': 'root:x:0:\n',
  'etc/gshadow': 'root:*::\n',
  'etc/nsswitch.conf': 'passwd: files\ngroup: files\nshadow: files\n',
  'etc/login.defs': 'SYS_UID_MIN 100\nSYS_UID_MAX 999\nSYS_GID_MIN 100\nSYS_GID_MAX 999\n',
  'var/lib/dpkg/status': '',
  'var/lib/dpkg/available': '',
};

const folders = [
  ...[
    'dev',
    'opt',
    'root',
    'tmp',
    'etc/alternatives',
    'etc/apparmor.d',
    'var/log',
    'var/lib/dpkg/info',
  ],
  ...['var/lib/dpkg/alternatives', 'var/lib/dpkg/triggers', 'var/lib/dpkg/updates'],
];

/** Whoever is not root becomes root of a namespace of their own, which is enough to install into a folder. */
const asRoot: readonly string[] =
  process.getuid?.() === 0 ? [] : ['unshare', '--user', '--map-root-user', '--map-auto'];

/** A folder with a bare Debian in it, into which packages are installed as into a machine. */
export interface CleanRoot {
  readonly folder: string;
  /** Runs dpkg on it. Rejects with what dpkg has printed. */
  readonly dpkg: (...words: readonly string[]) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const isFile = (line: string): boolean => line.startsWith('/');

async function copyProgram(program: string, root: string): Promise<void> {
  const { stdout: where } = await run('bash', ['-c', `type -P ${program}`]);
  const file = where.trim();
  const { stdout: linked } = await run('ldd', [file]).catch(() => ({ stdout: '' }));
  const libraries = linked.split(/\s+/).filter(isFile);
  for (const each of [file, ...libraries]) {
    const target = join(root, each.replace(/^\/(bin|lib|lib64|sbin)\//, '/usr/$1/'));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(await realpath(each), target);
  }
}

/** AppArmor, as far as scripts ask for it: it is on, and takes every profile. */
const apparmor = ['apparmor_status', 'apparmor_parser'];

/** Lays one out with programs and libraries of this machine, which must have dpkg. */
export async function makeCleanRoot(): Promise<CleanRoot> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-root-'));
  for (const name of usrFolders) {
    await mkdir(join(folder, 'usr', name), { recursive: true });
    await symlink(`usr/${name}`, join(folder, name));
  }
  for (const name of folders) await mkdir(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(systemFiles)) await writeFile(join(folder, name), text);
  for (const program of programs) await copyProgram(program, folder);
  for (const name of apparmor) {
    await writeFile(join(folder, 'usr/bin', name), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  }
  return {
    folder,
    dpkg: async (...words) => {
      const [program = '', ...rest] = [
        ...asRoot,
        ...['dpkg', `--root=${folder}`, '--force-depends', '--force-bad-path', ...words],
      ];
      await run(program, rest);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
