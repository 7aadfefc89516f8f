import { openShop, type Shop } from '../kiosk/shop.ts';
import type { Cell } from './row.ts';
import { type CellResult, runCell } from './run-cell.ts';

/** Plays cells side by side, each lane in a shop of its own. `done` hears of each as it ends; the answer is in the cells' order. */
export const runCells = async (
  program: string,
  cells: readonly Cell[],
  lanes: number,
  done: (result: CellResult) => void,
): Promise<readonly CellResult[]> => {
  const waiting = [...cells.entries()];
  const results: CellResult[] = [];
  const work = async (shop: Shop): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, cell] = next;
      const result = await runCell(program, shop, cell);
      results[index] = result;
      done(result);
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(lanes, cells.length) }, async () => {
      const shop = await openShop();
      try {
        await work(shop);
      } finally {
        await shop.close();
      }
    }),
  );
  return results;
};
