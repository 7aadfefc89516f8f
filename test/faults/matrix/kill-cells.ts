import { openShop } from '../kiosk/shop.ts';
import { type Cell, cellsOf } from './row.ts';
import { killRows } from './rows/kill-rows.ts';
import { scoutFileSteps } from './rows/scout.ts';

/** The cells in which main is killed at a call of a file. Where that can be is found out by going through a change first. */
export const killCells = async (program: string): Promise<readonly Cell[]> => {
  const shop = await openShop();
  try {
    const steps = await scoutFileSteps(program, shop, 'register-card');
    return cellsOf(killRows(steps));
  } catch (error) {
    if (!shop.keychainDied()) throw error;
    return await killCells(program);
  } finally {
    await shop.close();
  }
};
