import { once } from 'node:events';

/** Answers exit code 0 as soon as a script has been asked to stop; for scripts that do not listen themselves. */
export async function stopped(stop: AbortSignal): Promise<number> {
  if (!stop.aborted) await once(stop, 'abort');
  return 0;
}
