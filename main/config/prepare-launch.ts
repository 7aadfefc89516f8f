import type { Build } from '../../preload/contract/posture.ts';
import { isTestBackend } from '../posture/test-backend.ts';
import { type LaunchOptions, readCommandLine } from './command-line.ts';
import { chooseConfig } from './config-places.ts';
import { type ConfigFiles, loadConfig } from './load-config.ts';

/** What the operating system gets to see when the kiosk ends, as `qa-interface.md` settles it. */
export const exitCodes = {
  asked: 0,
  broken: 1,
  refusedInput: 2,
  refusedPosture: 3,
  /** Whoever supervises the kiosk is to start it again. */
  startAgain: 4,
} as const;

export type Launch =
  | ({
      readonly kind: 'go';
      readonly options: LaunchOptions;
      /** The file that was chosen, wherever it was found; it stays the same until the end. */
      readonly configFile: string;
    } & ConfigFiles)
  /** Nothing starts. `lines` are for the operator: on standard output for exit code 0, else on standard error. */
  | { readonly kind: 'stop'; readonly exitCode: number; readonly lines: readonly string[] };

export interface LaunchSurroundings {
  /** What follows the executable on the command line. */
  readonly words: readonly string[];
  readonly app: 'packaged' | 'from-source';
  readonly build: Build;
  readonly version: string;
  /** Where applications keep their data on this system. */
  readonly usualDataFolder: string;
  /** The configuration for all accounts of this machine. */
  readonly machineConfigFile: string;
}

const stop = (exitCode: number, lines: readonly string[]): Launch => ({
  kind: 'stop',
  exitCode,
  lines,
});

/** Decides from the command line and the configuration whether the kiosk starts, and with what. */
export const prepareLaunch = (surroundings: LaunchSurroundings): Launch => {
  const { words, app, build, version } = surroundings;
  const commandLine = readCommandLine(words, app);
  if (commandLine.kind === 'version') {
    return stop(exitCodes.asked, [version]);
  }
  if (commandLine.kind === 'refused') {
    return stop(exitCodes.refusedInput, commandLine.faults);
  }
  const { options } = commandLine;
  // SECURITY: posture: a production build that could be watched or steered from outside does not start.
  if (build === 'production' && options.debugging.length > 0) {
    const refuse = (name: string): string =>
      `Posture check refused (debugging-switch): a production build does not start with --${name}.`;
    return stop(exitCodes.refusedPosture, options.debugging.map(refuse));
  }
  const chosen = chooseConfig({
    flag: options.configFile,
    machine: surroundings.machineConfigFile,
    dataFolder: options.dataFolder ?? surroundings.usualDataFolder,
  });
  if (chosen.state === 'absent') {
    return stop(exitCodes.refusedInput, [
      'There is no configuration. It was looked for in this order:',
      ...chosen.lookedFor.map((place) => `  ${place}`),
    ]);
  }
  const loaded = loadConfig(chosen.file);
  if (loaded.state === 'refused') {
    return stop(exitCodes.refusedInput, [
      `The configuration ${chosen.file} is refused:`,
      ...loaded.faults.map((fault) => `  ${fault}`),
    ]);
  }
  const { state: _, ...read } = loaded;
  const { config } = read;
  // SECURITY: posture: a build for QA, which can be watched and steered, never meets a card that counts.
  if (build === 'qa' && !isTestBackend(config.billing.baseUrl)) {
    return stop(exitCodes.refusedPosture, [
      'Posture check refused (production-backend): a build for QA starts only at a backend for tests; see docs/qa.md.',
    ]);
  }
  return { kind: 'go', options, configFile: chosen.file, ...read };
};
