import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export type Installed =
  | { readonly state: 'installed' }
  | { readonly state: 'failed'; readonly reason: string };

const run = promisify(execFile);

async function aptGet(words: readonly string[]): Promise<Installed> {
  try {
    await run('apt-get', ['--quiet', '--yes', ...words], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { state: 'installed' };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return { state: 'failed', reason: said.trim() };
  }
}

/** Installs Debian packages, quietly. Fetches the package lists only when the ones here do not do. */
export async function installByApt(packages: readonly string[]): Promise<Installed> {
  const words = ['install', '--no-install-recommends', ...packages];
  const first = await aptGet(words);
  if (first.state === 'installed') return first;
  const updated = await aptGet(['update']);
  return updated.state === 'failed' ? updated : aptGet(words);
}
