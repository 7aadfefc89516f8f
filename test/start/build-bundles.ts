import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { house } from './app-command.ts';
import { inspectBundles } from './bundles.ts';
import { oneProcessAtATime } from './one-process-at-a-time.ts';

const electronVite = join(
  dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
  'bin/electron-vite.js',
);

export type Built = { readonly state: 'ready' } | { readonly state: 'failed' };

async function buildIfStale(say: (line: string) => void, stop: AbortSignal): Promise<Built> {
  const found = inspectBundles(house);
  if (found.state === 'fresh') return { state: 'ready' };
  say(
    found.state === 'stale'
      ? 'Building: the bundles are older than their sources.'
      : `Building: ${found.bundle} is not there yet.`,
  );
  const build = spawn(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: house,
    stdio: ['ignore', 2, 2],
  });
  const kill = () => build.kill();
  stop.addEventListener('abort', kill);
  const [code] = await once(build, 'exit');
  stop.removeEventListener('abort', kill);
  return code === 0 ? { state: 'ready' } : { state: 'failed' };
}

/** Builds main, preload and page when they are missing or stale, once for all who ask. What the build says goes to standard error. */
export const ensureBundles = (say: (line: string) => void, stop: AbortSignal): Promise<Built> =>
  oneProcessAtATime(join(house, 'test-out/building.lock'), () => buildIfStale(say, stop));
