import { appCommand } from './app-command.ts';
import type { StartOptions } from './arguments.ts';
import { connectBackend } from './connect-backend.ts';
import { freePort } from './free-port.ts';
import { openEnvironment } from './open-environment.ts';
import { prepare } from './prepare.ts';
import { reloadPage } from './reload-page.ts';
import { runAgain } from './run-again.ts';
import { runApp } from './run-app.ts';
import type { Surroundings } from './surroundings.ts';
import { type BundleName, watchBundles } from './watch-bundles.ts';

/**
 * Starts the kiosk as `npm start` does, and follows the sources: a change of the page reloads it, a change of main or
 * preload starts the app again. The product itself knows nothing of this; it serves its built files as ever.
 */
export async function developKiosk(
  options: StartOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { say, stop } = surroundings;
  const prepared = await prepare(options, surroundings);
  if (prepared.state === 'refused') {
    say(prepared.message);
    return 1;
  }
  const debuggingPort = options.debuggingPort ?? (await freePort());
  const files = await connectBackend(options, surroundings);
  const environment = await openEnvironment(prepared.runtime, options.screen, surroundings);
  const userId = process.getuid?.() ?? -1;
  const command = appCommand(prepared.runtime, { ...options, debuggingPort }, files, userId);

  const unbuilt = new Set<BundleName>(['main', 'preload', 'page']);
  const firstBuilt = Promise.withResolvers<void>();
  let changed = (_bundle: BundleName): void => {};
  await watchBundles((bundle) => {
    unbuilt.delete(bundle);
    if (unbuilt.size === 0) firstBuilt.resolve();
    changed(bundle);
  });
  await firstBuilt.promise;
  const app = runAgain((ending) => runApp(command, environment, ending), stop);
  changed = (bundle) => {
    say(bundle === 'page' ? 'Reloading the page.' : `Starting again: ${bundle} has changed.`);
    if (bundle !== 'page') app.again();
    else reloadPage(debuggingPort).catch((error) => say(`The page does not reload: ${error}`));
  };
  return app.finished;
}
