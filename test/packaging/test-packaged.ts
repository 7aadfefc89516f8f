import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { house } from '../start/app-command.ts';
import { runScript } from '../start/run-script.ts';
import type { Surroundings } from '../start/surroundings.ts';
import { type Found, findExecutable } from './find-executable.ts';
import { makeProject } from './make-project.ts';
import { packApp } from './pack-app.ts';
import { makeStubDistribution } from './stub/stub-distribution.ts';

const usage = `usage: npm run test:packaged [-- PATH]

PATH is a package for QA: an executable, an AppImage, or the folder of either. Without it one is packed here, and run on the Electron stand-in.`;

/** `short`: what `npm test` has time for, without traces. */
const extents = {
  whole: [
    '--project=package',
    '--project=journeys',
    '--project=counter',
    '--project=accessibility',
  ],
  short: ['--project=short', '--trace=off', '--reporter=list,json'],
} as const;

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** On Linux the tests have a keychain of their own; elsewhere there is always one. */
const keychain =
  process.platform === 'linux' ? ['test/keyring/with-keyring.ts', '--', process.execPath] : [];

/** Packs the flavour for QA with a stand-in for Electron's executable, in a folder that goes when the run is over. */
async function packHere({ say, cleanups }: Surroundings): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-packaged-'));
  cleanups.add(() => rm(folder, { recursive: true, force: true }));
  say('No package was named: one is packed here, and run on the Electron stand-in.');
  const { executable } = await packApp({
    flavour: 'qa',
    system: 'linux',
    project: await makeProject(join(folder, 'project')),
    electron: await makeStubDistribution(join(folder, 'electron'), 'linux'),
    output: join(folder, 'packed'),
  });
  return { state: 'found', executable };
}

async function testPackaged(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { short: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (others.length > 0) throw new Error(usage);
  const found = path === undefined ? await packHere(surroundings) : findExecutable(path);
  if (found.state === 'absent') {
    surroundings.say(found.reason);
    return 2;
  }
  const tests = spawn(
    process.execPath,
    [
      ...keychain,
      ...[playwright, 'test', '--config', 'test/packaging/playwright.config.ts'],
      ...extents[values.short ? 'short' : 'whole'],
    ],
    { stdio: 'inherit', cwd: house, env: { ...process.env, KIOSK_PACKAGED: found.executable } },
  );
  surroundings.stop.addEventListener('abort', () => tests.kill());
  await once(tests, 'exit');
  if (!values.short)
    surroundings.say('Report: npx playwright show-report test-out/packaged/report');
  return tests.exitCode ?? 1;
}

process.exitCode = await runScript((surroundings) =>
  testPackaged(process.argv.slice(2), surroundings),
);
