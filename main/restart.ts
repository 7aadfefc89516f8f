import { exitCodes } from './config/prepare-launch.ts';

export interface RestartParts {
  readonly pid: number;
  readonly environment: NodeJS.ProcessEnv;
  /** Electron starts the app anew once this one has ended. */
  readonly relaunch: () => void;
  readonly shutDown: (exitCode: number) => void;
}

/**
 * Ends the kiosk so that it starts again. Under systemd, which ends whatever a service leaves behind, a new process of ours would not
 * live: there the unit starts it again, since it did not end by being asked to (`SYSTEMD_EXEC_PID`: systemd.exec(5)).
 */
export const createRestart =
  ({ pid, environment, relaunch, shutDown }: RestartParts) =>
  (): void => {
    if (environment['SYSTEMD_EXEC_PID'] === String(pid)) {
      shutDown(exitCodes.broken);
      return;
    }
    relaunch();
    shutDown(exitCodes.asked);
  };
