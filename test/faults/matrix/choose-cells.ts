import { type ChangeKind, changeKinds } from '../../../preload/contract/operation.ts';
import { oneOf, shuffled } from '../random.ts';
import type { Cell } from './row.ts';

/** In the short form each change is played at least so often. */
const leastOfEachChange = 3;

const groupedByFamily = (cells: readonly Cell[]): readonly (readonly Cell[])[] => [
  ...Map.groupBy(cells, ({ row }) => `${row.group}: ${row.family ?? row.fault}`).values(),
];

const lacking = (chosen: readonly Cell[], change: ChangeKind): number =>
  Math.max(0, leastOfEachChange - chosen.filter((cell) => cell.change === change).length);

/** One cell of every fault, and each change three times or more. */
export const chooseCells = (cells: readonly Cell[], random: () => number): readonly Cell[] => {
  const chosen = groupedByFamily(cells).map((family) => oneOf(family, random));
  const others = shuffled(
    cells.filter((cell) => !chosen.includes(cell)),
    random,
  );
  return [
    ...chosen,
    ...changeKinds.flatMap((change) =>
      others.filter((cell) => cell.change === change).slice(0, lacking(chosen, change)),
    ),
  ];
};
