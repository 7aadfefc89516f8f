import { type Machine, thisMachine } from '../../main/machine.ts';
import { FakeClock } from '../main/billing/fake-clock.ts';

/** Pauses up to this pass at once; limits of calls and of people are longer, and never pass. */
const longestPause = 12_000;

/** A machine with real files, a keychain in memory, and a clock that goes on when it is told to. */
export const machineInMemory = (): { readonly machine: Machine; readonly clock: FakeClock } => {
  const secrets = new Map<string, string>();
  const clock = new FakeClock();
  const sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    // One turn of Node's loop at least: a pause that takes no time at all would starve everything else.
    if (milliseconds <= longestPause) await new Promise((resolve) => setTimeout(resolve, 1));
    return milliseconds <= longestPause ? undefined : clock.sleep(milliseconds, signal);
  };
  return {
    clock,
    machine: {
      ...thisMachine,
      clock: {
        now: () => clock.now(),
        monotonic: () => clock.monotonic(),
        sinceBoot: () => clock.sinceBoot(),
        sleep,
      },
      keychain: (account) => ({
        read: async () => secrets.get(account) ?? null,
        write: async (secret) => void secrets.set(account, secret),
        erase: async () => void secrets.delete(account),
      }),
    },
  };
};
