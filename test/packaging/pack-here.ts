import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { house } from '../start/app-command.ts';
import type { Surroundings } from '../start/surroundings.ts';

const run = promisify(execFile);

/**
 * Packs the flavour for QA with a stand-in for Electron's executable, in a folder that goes when the run is over. In a process of its own:
 * electron-builder takes the signals of the process that it runs in, and ends it with 0 whatever it was to end with.
 */
export async function packHere({ cleanups, stop }: Omit<Surroundings, 'say'>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-packaged-'));
  cleanups.add(() => rm(folder, { recursive: true, force: true }));
  const { stdout } = await run(process.execPath, ['test/packaging/pack-stand-in.ts', folder], {
    cwd: house,
    signal: stop,
  });
  return stdout.trimEnd().split('\n').at(-1) ?? '';
}
