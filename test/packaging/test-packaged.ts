import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { house } from '../start/app-command.ts';
import { runScript } from '../start/run-script.ts';
import type { Surroundings } from '../start/surroundings.ts';
import { type Found, findExecutable } from './find-executable.ts';
import { packHere } from './pack-here.ts';

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

async function testPackaged(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { short: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (others.length > 0) throw new Error(usage);
  if (path === undefined) {
    surroundings.say('No package was named: one is packed here, and run on the Electron stand-in.');
  }
  const found: Found =
    path === undefined
      ? { state: 'found', executable: await packHere(surroundings) }
      : findExecutable(path);
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
