import { setTimeout as delay } from 'node:timers/promises';
import type { ChangeKind } from '../../../preload/contract/operation.ts';
import type { ScreenName } from '../../../preload/contract/screen-name.ts';
import type { KioskProcess } from '../kiosk/kiosk-process-handle.ts';
import { isAtRest } from '../kiosk/walk.ts';
import { describeEnding, type Ending, isEnding } from './ending.ts';

/** A screen other than the awaited one is wrong when it stays for this long, in milliseconds. */
const grace = 1_000;

/** Where a kiosk stands until it can go on by itself. */
const passing: readonly ScreenName[] = ['outcome-unknown', 'out-of-service'];

/** Throws once a person has stood for a while where they should not. */
const watchForOthers = async (
  kiosk: KioskProcess,
  fits: () => boolean,
  wanted: string,
  done: AbortSignal,
): Promise<void> => {
  let wrongSince: number | null = null;
  while (!done.aborted) {
    await delay(50);
    const { screen, problem } = kiosk.view();
    const isWrong = isAtRest(kiosk.view()) && !fits() && !passing.includes(screen);
    wrongSince = isWrong ? (wrongSince ?? performance.now()) : null;
    if (wrongSince !== null && performance.now() - wrongSince > grace) {
      const found = `${screen} with ${problem ?? 'no problem'}`;
      throw new Error(`should have ended at ${wanted}, ended at ${found}`);
    }
  }
};

/** Waits for where a person stands after a decision, and throws when that is somewhere else. */
export const endsAt = async (
  kiosk: KioskProcess,
  change: ChangeKind,
  ending: Ending,
): Promise<void> => {
  const wanted = describeEnding(ending, change);
  const fits = () => isEnding(kiosk.view(), ending, change) && isAtRest(kiosk.view());
  const done = new AbortController();
  const others = watchForOthers(kiosk, fits, wanted, done.signal);
  try {
    await Promise.race([kiosk.until(wanted, fits), others]);
  } finally {
    done.abort();
    await others.catch(() => undefined);
  }
};
