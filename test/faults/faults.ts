import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outputFolder, reportFile } from '../run/suites.ts';
import { type FaultArguments, readArguments } from './arguments.ts';
import { buildKioskProcess } from './kiosk/build-kiosk-process.ts';
import { chooseCells } from './matrix/choose-cells.ts';
import { killCells } from './matrix/kill-cells.ts';
import { type Cell, cellsOf, nameOf } from './matrix/row.ts';
import { allRows } from './matrix/rows/all-rows.ts';
import type { CellResult } from './matrix/run-cell.ts';
import { runCells } from './matrix/run-cells.ts';
import { writeTable } from './matrix/write-table.ts';
import { randomFrom } from './random.ts';

const table = path.resolve(import.meta.dirname, '../../docs/fault-matrix.md');

const wantedOf = (cells: readonly Cell[], { form, only, seed }: FaultArguments) => {
  if (only !== '') return cells.filter((cell) => nameOf(cell).includes(only));
  return form === 'whole' ? cells : chooseCells(cells, randomFrom(seed));
};

const say = ({ cell, seconds, wrong }: CellResult): void => {
  const verdict = wrong.length === 0 ? 'passed' : 'FAILED';
  console.log(`${verdict}  ${nameOf(cell)} (${seconds.toFixed(1)} s)`);
  for (const each of wrong) console.log(`          ${each}`);
};

const run = async (wanted: FaultArguments): Promise<readonly CellResult[]> => {
  const program = await buildKioskProcess();
  try {
    const play = (cells: readonly Cell[]) =>
      runCells(program.file, wantedOf(cells, wanted), wanted.lanes, say);
    const others = play(cellsOf(allRows));
    const kills = killCells(program.file).then(play);
    return [...(await others), ...(await kills)];
  } finally {
    await program.remove();
  }
};

const wanted = readArguments(process.argv.slice(2));
console.log(`seed ${wanted.seed}`);
const startedAt = performance.now();
const results = await run(wanted);
const failed = results.filter(({ wrong }) => wrong.length > 0).length;
const passed = results.length - failed;
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
console.log(`${passed} passed, ${failed} failed, seed ${wanted.seed}, ${seconds} s`);

await mkdir(outputFolder, { recursive: true });
await writeFile(reportFile('faults'), JSON.stringify({ passed, failed }));
if (wanted.form === 'whole' && wanted.only === '') {
  const today = new Date().toISOString().slice(0, 10);
  await writeFile(table, writeTable(results, today, wanted.seed));
}
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
