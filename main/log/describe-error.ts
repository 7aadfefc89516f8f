import path from 'node:path';
import type { LogFields } from './log.ts';

/** What may be said of a bug: its kind and its place. Its message may hold anything, so it is not said. */
export const describeError = (error: unknown): Pick<LogFields, 'reason' | 'at'> => {
  if (!(error instanceof Error)) {
    return { reason: typeof error };
  }
  const [, file, position] = /\(?([^\s()]+?):(\d+:\d+)\)?$/m.exec(error.stack ?? '') ?? [];
  return {
    reason: error.name,
    ...(file !== undefined && { at: `${path.basename(file)}:${position}` }),
  };
};
