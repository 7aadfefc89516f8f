import { existsSync } from 'node:fs';
import { chromiumPrograms } from '../provision/needs.ts';
import type { StartOptions } from './arguments.ts';
import type { Runtime } from './choose-runtime.ts';
import { findKeychainService } from './keychain-service.ts';
import { startKeychainSession } from './keychain-session.ts';
import type { Surroundings } from './surroundings.ts';
import { startVirtualDisplay } from './virtual-display.ts';

/** By these variables the stand-in is told how to show itself; Electron takes no notice of them. */
function standinSettings(screen: StartOptions['screen']): NodeJS.ProcessEnv {
  const program = chromiumPrograms.find((path) => existsSync(path));
  return {
    STANDIN_HEADLESS: screen === 'headless' ? '1' : '0',
    ...(program === undefined ? {} : { STANDIN_CHROMIUM: program }),
  };
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

/** Electron has no headless mode of its own; it gets a display that nobody sees. */
async function openDisplay(
  runtime: Runtime,
  screen: StartOptions['screen'],
  { cleanups }: Surroundings,
): Promise<NodeJS.ProcessEnv> {
  if (runtime.name === 'standin' || screen === 'window') return {};
  const display = await startVirtualDisplay(process.env['STANDIN_SIZE'] ?? '1280x800');
  cleanups.add(display.stop);
  return { DISPLAY: display.name };
}

/** The environment that an app on `runtime` needs here, with what had to be started for it. */
export async function openEnvironment(
  runtime: Runtime,
  screen: StartOptions['screen'],
  surroundings: Surroundings,
): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    ...standinSettings(screen),
    ...(await openKeychain(surroundings)),
    ...(await openDisplay(runtime, screen, surroundings)),
  };
}
