import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Counts as SuiteCounts } from '../run/outcome.ts';
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
import { runSoak } from './soak/run-soak.ts';
import { soakWords } from './soak/soak-words.ts';

type Counts = Pick<SuiteCounts, 'passed' | 'failed'>;

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

/** A few registrations, one after another on the same kiosks; the long soak is a script of its own. */
const soakShortly = async (program: string, seed: number): Promise<Counts> => {
  const report = await runSoak({ program, registrations: 30, seed, lanes: 4, say: console.log });
  console.log(soakWords(report, seed).join('\n'));
  return report.isSound ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const playAll = async (program: string, wanted: FaultArguments): Promise<readonly CellResult[]> => {
  const play = (cells: readonly Cell[]) =>
    runCells(program, wantedOf(cells, wanted), wanted.lanes, say);
  const others = play(cellsOf(allRows));
  const kills =
    wanted.only === '' || wanted.only.includes('kill') ? killCells(program).then(play) : [];
  return [...(await others), ...(await kills)];
};

const countsOf = (results: readonly CellResult[]): Counts => {
  const failed = results.filter(({ wrong }) => wrong.length > 0).length;
  return { passed: results.length - failed, failed };
};

const run = async (wanted: FaultArguments): Promise<Counts> => {
  const program = await buildKioskProcess();
  try {
    const isShort = wanted.form === 'short' && wanted.only === '';
    const soaking = isShort ? soakShortly(program.file, wanted.seed) : { passed: 0, failed: 0 };
    const results = await playAll(program.file, wanted);
    if (wanted.form === 'whole' && wanted.only === '') {
      const today = new Date().toISOString().slice(0, 10);
      await writeFile(table, writeTable(results, today, wanted.seed));
    }
    const cells = countsOf(results);
    const soak = await soaking;
    return { passed: cells.passed + soak.passed, failed: cells.failed + soak.failed };
  } finally {
    await program.remove();
  }
};

const wanted = readArguments(process.argv.slice(2));
console.log(`seed ${wanted.seed}`);
const startedAt = performance.now();
const { passed, failed } = await run(wanted);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
console.log(`${passed} passed, ${failed} failed, seed ${wanted.seed}, ${seconds} s`);

await mkdir(outputFolder, { recursive: true });
await writeFile(reportFile('faults'), JSON.stringify({ passed, failed }));
// Left to itself, Node 24 sometimes spins for ever in its clean-up of handles, after hundreds of processes and connections were cut off.
process.exit(failed > 0 || passed === 0 ? 1 : 0);
