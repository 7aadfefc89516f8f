import { writeFileSync } from 'node:fs';
import type { ScreenName } from '../../preload/contract/screen-name.ts';

/** The ready line, as QA's tools read it. */
export interface Readiness {
  readonly runtime: 'electron' | 'standin';
  readonly debuggingPort: number | null;
  readonly screen: ScreenName;
  readonly pid: number;
  /** Milliseconds since the process began. */
  readonly startedMs: number;
}

/** Screens that only wait. */
const withoutInput: ReadonlySet<ScreenName> = new Set(['submitting', 'challenge']);

/** Whether a screen takes input, so that a person or a tool can begin. */
export const takesInput = (screen: ScreenName): boolean => !withoutInput.has(screen);

/** Says on standard output, and in a file if one is named, that the first screen takes input. */
export const announceReady = (
  readiness: Readiness,
  to: { readonly output: (line: string) => void; readonly file: string | null },
): void => {
  const line = `${JSON.stringify({ event: 'ready', ...readiness })}\n`;
  to.output(line);
  if (to.file !== null) {
    writeFileSync(to.file, line);
  }
};
