import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

export const electronVersion: string = JSON.parse(
  readFileSync(join(packageFolder, 'package.json'), 'utf8'),
).version;

export type ElectronBinary =
  | { readonly state: 'here'; readonly path: string }
  | { readonly state: 'absent'; readonly reason: string };

/** Electron's executable, if this version of it is installed. Looks only, fetches nothing. */
export function installedElectron(folder: string = packageFolder): ElectronBinary {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  try {
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    const program = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
    const path = join(dist, program);
    if (version === electronVersion && existsSync(path)) return { state: 'here', path };
    return { state: 'absent', reason: `version ${electronVersion} is not installed` };
  } catch {
    return { state: 'absent', reason: 'its binary is not installed' };
  }
}

const mirror = (environment: NodeJS.ProcessEnv): string =>
  environment['ELECTRON_MIRROR'] ??
  environment['npm_config_electron_mirror'] ??
  'https://github.com/electron/electron/releases/download/';

export interface FetchLimits {
  /** Milliseconds for the download server to answer at all. */
  readonly answerMs: number;
  /** Milliseconds for the whole download. */
  readonly downloadMs: number;
}

/** Asks the download server for a sign of life, so that closed networks cost seconds, not minutes. */
async function canReach(address: string, limitMs: number): Promise<string | null> {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(limitMs) });
    return answer.ok ? null : `the download server answers ${answer.status}`;
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return isLate
      ? `the download server did not answer within ${limitMs / 1000} s`
      : 'the download server cannot be reached';
  }
}

/** Fetches Electron's executable by the installer of its own package. Never takes longer than `limits` allow. */
export async function fetchElectron(
  limits: FetchLimits,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ElectronBinary> {
  const release = `${mirror(environment)}v${electronVersion}/SHASUMS256.txt`;
  const obstacle = await canReach(release, limits.answerMs);
  if (obstacle !== null)
    return { state: 'absent', reason: `its binary is not installed, and ${obstacle}` };
  try {
    await run(process.execPath, [join(packageFolder, 'install.js')], {
      env: environment,
      timeout: limits.downloadMs,
      killSignal: 'SIGKILL',
    });
  } catch {
    return { state: 'absent', reason: 'its binary is not installed, and the download failed' };
  }
  return installedElectron();
}
