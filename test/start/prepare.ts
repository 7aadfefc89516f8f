import { provision } from '../provision/provision.ts';
import type { StartOptions } from './arguments.ts';
import { ensureBundles } from './build-bundles.ts';
import { chooseRuntime, type Runtime } from './choose-runtime.ts';
import { judgeDisplay } from './display.ts';
import { fetchElectron, installedElectron } from './electron-binary.ts';
import { needsOf } from './runtime-needs.ts';
import type { Surroundings } from './surroundings.ts';

const fetchLimits = { answerMs: 5000, downloadMs: 5 * 60_000 };

export type Prepared =
  | { readonly state: 'ready'; readonly runtime: Runtime }
  /** `message` is for the person at the terminal. */
  | { readonly state: 'refused'; readonly message: string };

/** Sees to all that a kiosk needs before it can start here: display, runtime, system packages, bundles. */
export async function prepare(
  options: Pick<StartOptions, 'runtime' | 'screen'>,
  { say, stop }: Surroundings,
): Promise<Prepared> {
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
