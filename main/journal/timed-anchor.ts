import type { AuditAnchor } from './audit-anchor.ts';

export interface AnchorLimit {
  /** For each use. */
  readonly milliseconds: number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * Gives up on a keychain that does not answer in time, by throwing, so that one use that hangs does not stop all that follow. What is
 * written late all the same holds an earlier end, which does no harm.
 */
export const createTimedAnchor = (anchor: AuditAnchor, limit: AnchorLimit): AuditAnchor => {
  const inTime = async <Value>(work: Promise<Value>): Promise<Value> => {
    const answered = new AbortController();
    const late = limit.sleep(limit.milliseconds, answered.signal).then((): never => {
      throw new Error('The keychain has not answered in time.');
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      late.catch(() => undefined);
      answered.abort();
    }
  };
  return {
    read: () => inTime(anchor.read()),
    write: (end) => inTime(anchor.write(end)),
  };
};
