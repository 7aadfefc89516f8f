import path from 'node:path';
import type { Build } from '../../preload/contract/posture.ts';
import { type LaunchOptions, readCommandLine } from './command-line.ts';
import type { KioskConfig } from './kiosk-config.ts';
import { loadConfig } from './load-config.ts';

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
  | {
      readonly kind: 'go';
      readonly options: LaunchOptions;
      readonly config: KioskConfig;
      /** PEM; null when none is configured. */
      readonly certificateAuthority: string | null;
    }
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
}

const stop = (exitCode: number, lines: readonly string[]): Launch => ({
  kind: 'stop',
  exitCode,
  lines,
});

/** Decides from the command line and the configuration whether the kiosk starts, and with what. */
export const prepareLaunch = (surroundings: LaunchSurroundings): Launch => {
  const { words, app, build, version, usualDataFolder } = surroundings;
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
  const usualConfig = path.join(options.dataFolder ?? usualDataFolder, 'kiosk-config.json');
  const loaded = loadConfig(options.configFile ?? usualConfig);
  return loaded.state === 'refused'
    ? stop(exitCodes.refusedInput, [
        'The configuration is refused:',
        ...loaded.faults.map((fault) => `  ${fault}`),
      ])
    : {
        kind: 'go',
        options,
        config: loaded.config,
        certificateAuthority: loaded.certificateAuthority,
      };
};
