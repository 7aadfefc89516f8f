import { openShop, type Shop } from '../kiosk/shop.ts';
import { type Cell, nameOf } from './row.ts';
import { type CellResult, runCell } from './run-cell.ts';

/** A keychain service that has died of itself on the way makes a cell worthless: it is played anew. */
const runCellOnSoundKeychain = async (
  program: string,
  shop: Shop,
  cell: Cell,
): Promise<CellResult> => {
  const result = await runCell(program, shop, cell);
  if (!shop.keychainDied()) return result;
  console.log(`anew    ${nameOf(cell)}: the keychain service has died by itself`);
  return await runCellOnSoundKeychain(program, shop, cell);
};

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
      const result = await runCellOnSoundKeychain(program, shop, cell);
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
