import { createCleanups } from './cleanups.ts';
import type { Surroundings } from './surroundings.ts';

/** What is said goes to standard error: standard output is for results, such as the ready line. */
const say = (line: string) => console.error(line);

/** What follows in the messages of tools is for their own developers. */
const firstLine = (message: string): string => message.split('\n')[0] ?? '';

/**
 * Runs a script of this house to its exit code, undoing all that it started, also when it is asked to stop or breaks
 * down. A person sees a message, never a stack trace.
 */
export async function runScript(
  script: (surroundings: Surroundings) => Promise<number>,
): Promise<number> {
  const asked = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => asked.abort());
  const cleanups = createCleanups(say);
  try {
    return await script({ say, cleanups, stop: asked.signal });
  } catch (error) {
    if (asked.signal.aborted) return 0;
    say(error instanceof Error ? firstLine(error.message) : String(error));
    return 1;
  } finally {
    await cleanups.run();
  }
}
