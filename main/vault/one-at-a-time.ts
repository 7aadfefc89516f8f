import type { VaultAnswer } from './vault.ts';
import { vaultFailureOf } from './vault-failure.ts';

/** What becomes of a call that has waited too long: dropped if it has not begun yet, or carried out all the same. */
export type WhenLate = 'drop' | 'carry-out';

export interface QueueParts {
  readonly timeoutMs: number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Runs calls strictly one after the other, and answers each within the time limit whatever they do. */
export interface Queue {
  run<Value>(
    work: () => Promise<VaultAnswer<Value>>,
    whenLate: WhenLate,
  ): Promise<{ readonly answer: VaultAnswer<Value>; readonly began: boolean }>;
}

type Progress = 'waiting' | 'running' | 'dropped';

/**
 * A call that hangs holds up those behind it, which then time out too: were they let past, its late end could undo what
 * they did. `began` tells a late caller whether its work may still take effect.
 */
export const createQueue = ({ timeoutMs, sleep }: QueueParts): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: async (work, whenLate) => {
      const call: { progress: Progress } = { progress: 'waiting' };
      const turn = last.then(async () => {
        if (call.progress === 'dropped') {
          return null;
        }
        call.progress = 'running';
        try {
          return await work();
        } catch (error) {
          return { state: 'unavailable', reason: vaultFailureOf(error) } as const;
        }
      });
      last = turn;
      const answered = new AbortController();
      const answer = await Promise.race([turn, sleep(timeoutMs, answered.signal).then(() => null)]);
      answered.abort();
      if (answer !== null) {
        return { answer, began: true };
      }
      const began = call.progress === 'running';
      if (!began && whenLate === 'drop') {
        call.progress = 'dropped';
      }
      return { answer: { state: 'unavailable', reason: 'timed-out' }, began };
    },
  };
};
