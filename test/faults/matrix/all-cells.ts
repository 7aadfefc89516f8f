import { startBackend } from '../kiosk/backend.ts';
import { type Cell, cellsOf } from './row.ts';
import { allRows } from './rows/all-rows.ts';
import { killRows } from './rows/kill-rows.ts';
import { scoutFileSteps } from './rows/scout.ts';

/** Every cell of the matrix. Where a kiosk can be killed is found out by going through a change first. */
export const allCells = async (program: string): Promise<readonly Cell[]> => {
  const backend = await startBackend();
  try {
    const steps = await scoutFileSteps(program, backend, 'register-card');
    return cellsOf([...allRows, ...killRows(steps)]);
  } finally {
    await backend.stop();
  }
};
