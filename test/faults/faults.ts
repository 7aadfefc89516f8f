import { availableParallelism } from 'node:os';
import { buildKioskProcess } from './kiosk/build-kiosk-process.ts';
import { cellsOf, nameOf } from './matrix/row.ts';
import { allRows } from './matrix/rows/all-rows.ts';
import { runCells } from './matrix/run-cells.ts';

const only = process.argv[2] ?? '';
const program = await buildKioskProcess();
const cells = cellsOf(allRows).filter((cell) => nameOf(cell).includes(only));
const t = performance.now();
const results = await runCells(
  program.file,
  cells,
  Number(process.env['LANES'] ?? 3 * availableParallelism()),
  (result) => {
    console.log(
      result.wrong.length === 0 ? 'ok  ' : 'FAIL',
      result.seconds.toFixed(1),
      nameOf(result.cell),
      result.wrong.join('\n       '),
    );
  },
);
console.log(
  results.filter((r) => r.wrong.length > 0).length,
  'of',
  results.length,
  'wrong',
  (performance.now() - t) / 1000,
);
await program.remove();
