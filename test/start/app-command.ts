import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StartOptions } from './arguments.ts';
import type { Runtime } from './choose-runtime.ts';

export const house = fileURLToPath(new URL('../..', import.meta.url));

export interface AppFiles {
  readonly configFile: string | null;
  readonly dataFolder: string | null;
}

const flag = (name: string, value: string | number | null): readonly string[] =>
  value === null ? [] : [`--${name}`, String(value)];

const path = (file: string | null): string | null => (file === null ? null : resolve(file));

/** Chromium's own switches, which stand before the app's path. As root, Chromium runs only without its OS sandbox. */
function chromiumSwitches(
  options: Pick<StartOptions, 'debuggingPort'>,
  userId: number,
): readonly string[] {
  const port = options.debuggingPort;
  return [
    ...(port === null ? [] : [`--remote-debugging-port=${port}`]),
    ...(userId === 0 ? ['--no-sandbox'] : []),
  ];
}

/** The program and its words that start the app on `runtime`. `userId` as `process.getuid` answers it. */
export function appCommand(
  runtime: Runtime,
  options: Pick<StartOptions, 'debuggingPort' | 'readyFile'>,
  files: AppFiles,
  userId: number,
): readonly [program: string, ...words: string[]] {
  return [
    runtime.executable,
    ...chromiumSwitches(options, userId),
    house,
    ...flag('config', path(files.configFile)),
    ...flag('data', path(files.dataFolder)),
    ...flag('ready-file', path(options.readyFile)),
    ...flag('runtime', runtime.name),
  ];
}
