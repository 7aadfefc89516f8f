import { changeKinds } from '../../../preload/contract/operation.ts';
import { moments, nameOf } from './row.ts';
import type { CellResult } from './run-cell.ts';

const wordFor = (result: CellResult | undefined): string => {
  if (result === undefined) return '';
  return result.wrong.length === 0 ? 'passed' : '**FAILED**';
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const heads = ['fault', 'moment', ...changeKinds];

const linesOfFault = (fault: string, results: readonly CellResult[]): readonly string[] =>
  moments
    .map((moment) => results.filter(({ cell }) => cell.moment === moment))
    .filter((found) => found.length > 0)
    .map((found) =>
      line([
        fault,
        found[0]?.cell.moment ?? '',
        ...changeKinds.map((change) => wordFor(found.find(({ cell }) => cell.change === change))),
      ]),
    );

const tableOfGroup = (group: string, results: readonly CellResult[]): string => {
  const faults = Map.groupBy(results, ({ cell }) => cell.row.fault);
  return [
    `## ${group}`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...[...faults].flatMap(([fault, found]) => linesOfFault(fault, found)),
    '',
  ].join('\n');
};

const failuresOf = (results: readonly CellResult[]): string => {
  const failed = results.filter(({ wrong }) => wrong.length > 0);
  return failed.length === 0
    ? ''
    : [
        '## What failed',
        '',
        ...failed.map((result) => `- ${nameOf(result.cell)}: ${result.wrong.join('; ')}`),
        '',
      ].join('\n');
};

const introduction = `Written by \`npm run test:faults -- --all\`; not to be edited by hand. Every changing call of the billing contract meets every fault. Each
cell runs main and the page's state in a process of their own, on a real disk and a real keychain, against a real HTTPS backend, and passes
only if all four agree: the **screen** is the right one with the right problem; the **journal** has nothing unsettled at the end, and has
forgotten nothing that nobody was told; the **audit trail** verifies, and gives every operation that was sent one outcome; the **books** of
the backend show it carried out at most once, exactly once where the screen said so, and never where it said not. In the end no
session is open at the backend, and no token is left in the keychain.

*before*: when the person decides, before anything is sent. *during*: the first attempt of the change. *throughout*: every attempt.
*after*: the answer is lost, and the fault meets whoever asks what became of it.`;

/** The whole matrix as Markdown. `date` is a day, such as 2026-11-22. */
export const writeTable = (results: readonly CellResult[], date: string, seed: number): string => {
  const failed = results.filter(({ wrong }) => wrong.length > 0).length;
  const groups = Map.groupBy(results, ({ cell }) => cell.row.group);
  return [
    '# The fault matrix',
    '',
    `${date}, seed ${seed}: ${results.length} cells, ${results.length - failed} passed, ${failed} failed.`,
    '',
    introduction,
    '',
    ...[...groups].map(([group, found]) => tableOfGroup(group, found)),
    failuresOf(results),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};
