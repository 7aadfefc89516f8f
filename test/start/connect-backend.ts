import { mkdir } from 'node:fs/promises';
import type { AppFiles } from './app-command.ts';
import type { StartOptions } from './arguments.ts';
import type { Cleanups } from './cleanups.ts';
import { startEmbeddedSandbox } from './embedded-sandbox.ts';
import { writeSandboxConfig } from './kiosk-config.ts';
import type { Surroundings } from './surroundings.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The folder asked for; else, at the sandbox, a temporary one that is removed at the end; else what the app chooses. */
async function chooseDataFolder(options: StartOptions, cleanups: Cleanups): Promise<string | null> {
  if (options.dataFolder !== null) {
    await mkdir(options.dataFolder, { recursive: true });
    return options.dataFolder;
  }
  if (options.backend === 'as-configured') return null;
  return temporaryFolder(cleanups);
}

/** Starts the sandbox where it is wanted, and answers the files that make the app use it. */
export async function connectBackend(
  options: StartOptions,
  { say, cleanups }: Surroundings,
): Promise<AppFiles> {
  const dataFolder = await chooseDataFolder(options, cleanups);
  if (options.backend === 'as-configured' || dataFolder === null) {
    return { configFile: options.configFile, dataFolder };
  }
  const sandbox = await startEmbeddedSandbox();
  cleanups.add(sandbox.stop);
  say(sandbox.notice);
  const configFile = await writeSandboxConfig(dataFolder, sandbox.address, options.configFile);
  return { configFile, dataFolder };
}
