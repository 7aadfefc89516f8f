import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { house } from '../start/app-command.ts';

const run = promisify(execFile);

/**
 * Puts the keychain's native module for Windows in the place of this machine's own. npm takes it from its cache or its registry, in the
 * version and with the integrity that the lockfile names, and runs none of its scripts. Rejects when npm can reach neither.
 */
export async function installForWindows(project: string): Promise<void> {
  const elsewhere = join(project, 'for-windows');
  await mkdir(elsewhere);
  for (const file of ['package.json', 'package-lock.json']) {
    await cp(join(house, file), join(elsewhere, file));
  }
  await run(
    'npm',
    [
      ...['ci', '--os=win32', '--cpu=x64', '--omit=dev', '--ignore-scripts', '--prefer-offline'],
      ...['--no-audit', '--no-fund'],
    ],
    { cwd: elsewhere },
  );
  const modules = join(project, 'node_modules/@napi-rs');
  await rm(modules, { recursive: true });
  await cp(join(elsewhere, 'node_modules/@napi-rs'), modules, { recursive: true });
  await rm(elsewhere, { recursive: true });
}
