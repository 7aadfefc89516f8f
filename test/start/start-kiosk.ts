import { appCommand } from './app-command.ts';
import type { StartOptions } from './arguments.ts';
import { connectBackend } from './connect-backend.ts';
import { isFree } from './free-port.ts';
import { openEnvironment } from './open-environment.ts';
import { prepare } from './prepare.ts';
import { runApp } from './run-app.ts';
import type { Surroundings } from './surroundings.ts';

/** Starts the kiosk with everything around it and answers the exit code, once it has ended. */
export async function startKiosk(
  options: StartOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { say, stop } = surroundings;
  const { debuggingPort } = options;
  // Chromium itself would quietly take the port on another address, and a script would reach somebody else.
  if (debuggingPort !== null && !(await isFree(debuggingPort))) {
    say(
      `Port ${debuggingPort} is in use. Name another with --remote-debugging-port, or 0 for any.`,
    );
    return 1;
  }
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
