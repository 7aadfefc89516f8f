import { rmSync, writeFileSync } from 'node:fs';
import type { ScreenName } from '../../preload/contract/screen-name.ts';

export interface ReadyLineOptions {
  /** A label for the line; nothing depends on it. */
  readonly runtime: 'electron' | 'standin';
  readonly debuggingPort: number | null;
  /** Null when only standard output shall be told. */
  readonly readyFile: string | null;
}

/** Screens that only wait. */
const withoutInput: ReadonlySet<ScreenName> = new Set(['submitting', 'challenge']);

/**
 * Answers what to call for each screen shown. At the first one that takes input it says once, as one JSON line on
 * standard output and in the file, that the kiosk is ready. A file that an earlier run has left is removed.
 */
export const createReadyLine = (
  { runtime, debuggingPort, readyFile }: ReadyLineOptions,
  output: (line: string) => void = (line) => process.stdout.write(line),
): ((screen: ScreenName) => void) => {
  let said = false;
  if (readyFile !== null) {
    rmSync(readyFile, { force: true });
  }
  return (screen) => {
    if (said || withoutInput.has(screen)) {
      return;
    }
    said = true;
    const readiness = {
      event: 'ready',
      runtime,
      debuggingPort,
      screen,
      pid: process.pid,
      startedMs: Math.round(process.uptime() * 1000),
    };
    const line = `${JSON.stringify(readiness)}\n`;
    output(line);
    if (readyFile !== null) {
      writeFileSync(readyFile, line);
    }
  };
};
