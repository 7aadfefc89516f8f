import { type FaultyBackend, startBackend } from '../kiosk/backend.ts';
import type { Cell } from './row.ts';
import { type CellResult, runCell } from './run-cell.ts';

/** Plays cells side by side, each lane on a backend of its own. `done` hears of each as it ends; the answer is in the cells' order. */
export const runCells = async (
  program: string,
  cells: readonly Cell[],
  lanes: number,
  done: (result: CellResult) => void,
): Promise<readonly CellResult[]> => {
  const waiting = [...cells.entries()];
  const results: CellResult[] = [];
  const work = async (backend: FaultyBackend): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, cell] = next;
      const result = await runCell(program, backend, cell);
      results[index] = result;
      done(result);
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(lanes, cells.length) }, async () => {
      const backend = await startBackend();
      try {
        await work(backend);
      } finally {
        await backend.stop();
      }
    }),
  );
  return results;
};
