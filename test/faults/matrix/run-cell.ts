import { rm } from 'node:fs/promises';
import type { Shop } from '../kiosk/shop.ts';
import { closeStage } from './close-stage.ts';
import { compareStage } from './compare-stage.ts';
import type { Cell } from './row.ts';
import { setStage, usualPace } from './stage.ts';

export interface CellResult {
  readonly cell: Cell;
  readonly seconds: number;
  /** All that was wrong; nothing when the cell is green. */
  readonly wrong: readonly string[];
}

const inWords = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const attempt = async (work: () => Promise<readonly string[]>): Promise<readonly string[]> => {
  try {
    return await work();
  } catch (error) {
    return [inWords(error)];
  }
};

/** Plays one cell in a shop that nobody else uses meanwhile, and checks what it leaves behind. Never rejects. */
export const runCell = async (program: string, shop: Shop, cell: Cell): Promise<CellResult> => {
  const startedAt = performance.now();
  await shop.renew();
  const { change, row, play } = cell;
  const stage = await setStage({ program, shop, change, pace: row.pace ?? usualPace });
  const wrong = [
    ...(await attempt(async () => {
      await play(stage);
      return [];
    })),
    ...(await attempt(() => closeStage(stage, row.session))),
    ...(await attempt(() => compareStage(stage, row.session))),
  ];
  for (const run of stage.runs) await run.kill();
  await rm(stage.folders.root, { recursive: true, force: true });
  return { cell, seconds: (performance.now() - startedAt) / 1000, wrong };
};
