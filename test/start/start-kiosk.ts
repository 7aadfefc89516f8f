import { mkdir } from 'node:fs/promises';
import { type AppFiles, appCommand } from './app-command.ts';
import type { StartOptions } from './arguments.ts';
import type { Cleanups } from './cleanups.ts';
import { startEmbeddedSandbox } from './embedded-sandbox.ts';
import { writeSandboxConfig } from './kiosk-config.ts';
import { openEnvironment } from './open-environment.ts';
import { prepare } from './prepare.ts';
import { runApp } from './run-app.ts';
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

async function connectBackend(
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

/** Starts the kiosk with everything around it and answers the exit code, once it has ended. */
export async function startKiosk(
  options: StartOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { say, stop } = surroundings;
  const prepared = await prepare(options, surroundings);
  if (stop.aborted) return 0;
  if (prepared.state === 'refused') {
    say(prepared.message);
    return 1;
  }
  const { runtime } = prepared;
  const files = await connectBackend(options, surroundings);
  const environment = await openEnvironment(runtime, options.screen, surroundings);
  const command = appCommand(runtime, options, files, process.getuid?.() ?? -1);
  return runApp(command, environment, stop);
}
