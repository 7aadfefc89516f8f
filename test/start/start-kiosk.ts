import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision } from '../provision/provision.ts';
import { type AppFiles, appCommand } from './app-command.ts';
import type { StartOptions } from './arguments.ts';
import { ensureBundles } from './build-bundles.ts';
import { chooseRuntime, type Runtime } from './choose-runtime.ts';
import type { Cleanups } from './cleanups.ts';
import { judgeDisplay } from './display.ts';
import { fetchElectron, installedElectron } from './electron-binary.ts';
import { startEmbeddedSandbox } from './embedded-sandbox.ts';
import { findKeychainService } from './keychain-service.ts';
import { startKeychainSession } from './keychain-session.ts';
import { writeSandboxConfig } from './kiosk-config.ts';
import { needsOf, standinSettings } from './prepare-runtime.ts';
import { runApp } from './run-app.ts';
import { startVirtualDisplay } from './virtual-display.ts';

/** What a start works with: a voice on the terminal, a list of things to undo, and the wish to stop. */
export interface Surroundings {
  readonly say: (line: string) => void;
  readonly cleanups: Cleanups;
  readonly stop: AbortSignal;
}

const fetchLimits = { answerMs: 5000, downloadMs: 5 * 60_000 };

type Prepared =
  | { readonly state: 'ready'; readonly runtime: Runtime }
  | { readonly state: 'refused'; readonly message: string };

async function prepare(options: StartOptions, { say, stop }: Surroundings): Promise<Prepared> {
  const display = judgeDisplay(options.screen, process.platform, process.env);
  if (display.state === 'absent') return { state: 'refused', message: display.advice };
  const choice = await chooseRuntime(options.runtime, {
    installed: installedElectron,
    fetched: () => fetchElectron(fetchLimits),
  });
  if (choice.state === 'unavailable') {
    return { state: 'refused', message: `Electron cannot run here: ${choice.reason}.` };
  }
  const { runtime } = choice;
  say(`Runtime: ${runtime.name} (${runtime.reason}).`);
  const provided = await provision(needsOf(runtime, options.screen), say);
  if (provided.state === 'lacking') return { state: 'refused', message: provided.advice };
  const built = await ensureBundles(say, stop);
  if (built.state === 'failed') return { state: 'refused', message: 'The bundles do not build.' };
  return { state: 'ready', runtime };
}

/** The folder asked for; else, at the sandbox, a temporary one that is removed at the end; else what the app chooses. */
async function chooseDataFolder(options: StartOptions, cleanups: Cleanups): Promise<string | null> {
  if (options.dataFolder !== null) {
    await mkdir(options.dataFolder, { recursive: true });
    return options.dataFolder;
  }
  if (options.backend === 'as-configured') return null;
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-'));
  cleanups.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function connectBackend(
  options: StartOptions,
  dataFolder: string | null,
  { say, cleanups }: Surroundings,
): Promise<AppFiles> {
  if (options.backend === 'as-configured' || dataFolder === null) {
    return { configFile: options.configFile, dataFolder };
  }
  const sandbox = await startEmbeddedSandbox();
  cleanups.add(sandbox.stop);
  say(sandbox.notice);
  const configFile = await writeSandboxConfig(dataFolder, sandbox.address, options.configFile);
  return { configFile, dataFolder };
}

async function openKeychain({ say, cleanups }: Surroundings): Promise<NodeJS.ProcessEnv> {
  const service = await findKeychainService(process.platform, process.env);
  if (service.state === 'usable') return {};
  say(
    `Keychain: ${service.reason}; starting one for development, which forgets everything at the end.`,
  );
  const session = await startKeychainSession();
  cleanups.add(session.stop);
  return { DBUS_SESSION_BUS_ADDRESS: session.busAddress };
}

async function openDisplay(
  runtime: Runtime,
  options: StartOptions,
  { cleanups }: Surroundings,
): Promise<NodeJS.ProcessEnv> {
  if (runtime.name === 'standin' || options.screen === 'window') return {};
  const display = await startVirtualDisplay(process.env['STANDIN_SIZE'] ?? '1280x800');
  cleanups.add(display.stop);
  return { DISPLAY: display.name };
}

/** Starts the kiosk with everything around it and answers the exit code, once it has ended. */
export async function startKiosk(
  options: StartOptions,
  surroundings: Surroundings,
): Promise<number> {
  const prepared = await prepare(options, surroundings);
  if (prepared.state === 'refused') {
    if (!surroundings.stop.aborted) surroundings.say(prepared.message);
    return surroundings.stop.aborted ? 0 : 1;
  }
  const { runtime } = prepared;
  const dataFolder = await chooseDataFolder(options, surroundings.cleanups);
  const files = await connectBackend(options, dataFolder, surroundings);
  const environment = {
    ...standinSettings(options.screen),
    ...(await openKeychain(surroundings)),
    ...(await openDisplay(runtime, options, surroundings)),
  };
  const command = appCommand(runtime, options, files, process.getuid?.() ?? -1);
  return runApp(command, environment, surroundings.stop);
}
