import { rm } from 'node:fs/promises';
import type { ChangeKind } from '../../../preload/contract/operation.ts';
import type { Shop } from '../kiosk/shop.ts';
import { closeStage } from '../matrix/close-stage.ts';
import { compareStage } from '../matrix/compare-stage.ts';
import { complete } from '../matrix/ending.ts';
import { type Pace, setStage } from '../matrix/stage.ts';

/** As a kiosk is installed: time goes by as it does, and one attempt may take 15 s. */
const asInstalled: Pace = { speed: 1, timeoutSeconds: 15 };

export interface SlowReport {
  readonly logInSeconds: number;
  readonly registerSeconds: number;
  readonly wrong: readonly string[];
}

const seconds = (from: number, to: number): number => Math.round((to - from) / 100) / 10;

/** One whole visit over whatever line the shop has. Throws when the visit comes to no end. */
export const registerSlowly = async (
  program: string,
  shop: Shop,
  change: ChangeKind,
): Promise<SlowReport> => {
  const stage = await setStage({ program, shop, change, pace: asInstalled });
  try {
    const startedAt = performance.now();
    await stage.prepare();
    const decidedAt = performance.now();
    await stage.decide();
    await stage.ends(complete);
    const doneAt = performance.now();
    const wrong = [...(await closeStage(stage)), ...(await compareStage(stage))];
    return {
      logInSeconds: seconds(startedAt, decidedAt),
      registerSeconds: seconds(decidedAt, doneAt),
      wrong,
    };
  } finally {
    for (const run of stage.runs) await run.kill();
    await rm(stage.folders.root, { recursive: true, force: true });
  }
};
