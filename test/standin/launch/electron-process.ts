import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Settings } from '../settings/settings.ts';

/** Gives Node's `process` the members that Electron adds in the main process. */
export function becomeElectronProcess(
  settings: Settings,
  executable: string,
  words: readonly string[],
  resourcesFolder: string,
): void {
  const shown = (value: unknown): PropertyDescriptor => ({ value, enumerable: true });
  Object.defineProperty(process.versions, 'electron', shown(electronVersion()));
  let chrome: string | null = null;
  Object.defineProperty(process.versions, 'chrome', {
    enumerable: true,
    get: () => {
      chrome ??= chromiumVersion(settings.chromiumPath);
      return chrome;
    },
  });
  Object.defineProperty(process, 'type', shown('browser'));
  Object.defineProperty(process, 'resourcesPath', shown(resourcesFolder));
  if (settings.packaging === 'unpackaged') {
    Object.defineProperty(process, 'defaultApp', shown(true));
  } else {
    process.execPath = executable;
  }
  process.argv.splice(0, process.argv.length, executable, ...words);
}

/** The version of Electron that the project installs. */
export function electronVersion(): string {
  const manifest = new URL('../../../node_modules/electron/package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function chromiumVersion(path: string): string {
  const text = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  return /\d+(?:\.\d+)+/.exec(text)?.[0] ?? 'unknown';
}
