import { exitCodes } from './config/prepare-launch.ts';

export interface RestartParts {
  /** As the command line tells it. */
  readonly supervision: 'supervised' | 'alone';
  readonly pid: number;
  readonly environment: NodeJS.ProcessEnv;
  /** Electron starts the app anew once this one has ended. */
  readonly relaunch: () => void;
  readonly shutDown: (exitCode: number) => void;
}

/**
 * Ends the kiosk so that it starts again. Whoever supervises it starts it again, asked by the exit code: a new process of ours would be
 * supervised by nobody, and systemd, which ends whatever a service leaves behind, would not let it live. The command line tells of a
 * supervisor, and systemd by itself (`SYSTEMD_EXEC_PID`: systemd.exec(5)).
 */
export const createRestart =
  ({ supervision, pid, environment, relaunch, shutDown }: RestartParts) =>
  (): void => {
    if (supervision === 'supervised' || environment['SYSTEMD_EXEC_PID'] === String(pid)) {
      shutDown(exitCodes.startAgain);
      return;
    }
    relaunch();
    shutDown(exitCodes.asked);
  };
