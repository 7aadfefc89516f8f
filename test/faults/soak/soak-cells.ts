import { type ChangeKind, changeKinds } from '../../../preload/contract/operation.ts';
import { flowOf } from '../kiosk/walk.ts';
import type { KillMoment } from '../machine/machine-fault.ts';
import { complete } from '../matrix/ending.ts';
import { type Cell, cellsOf, type Row } from '../matrix/row.ts';
import { allRows } from '../matrix/rows/all-rows.ts';
import { oneOf } from '../random.ts';

/** `steady`: the process never ends, so that its memory can be compared. `killed`: it is killed and started again now and then. */
export type LaneKind = 'steady' | 'killed';

/** How often nothing at all goes wrong. */
const shareWithoutFault = 0.3;
const shareOfKills = 0.15;
/** More calls of files than one change makes. */
const mostFileCalls = 8;

const plain: Row = {
  group: 'soak',
  fault: 'nothing',
  plays: {
    during: async (stage) => {
      await stage.prepare();
      await stage.decide();
      await stage.ends(complete);
    },
  },
};

/** The process is killed at some call of a file, or, if it gets by without so many, goes on. */
const killedAt = (fileCall: number, moment: KillMoment): Row => ({
  group: 'soak',
  fault: `killed ${moment} file call ${fileCall}`,
  plays: {
    during: async (stage) => {
      await stage.prepare();
      await stage.kiosk().setFaults([{ kind: 'kill', fileCall, moment }]);
      await stage.decide();
      await Promise.race([stage.kiosk().endsByItself(), stage.ends(complete)]);
    },
  },
});

const isSteady = ({ group }: Row): boolean => group !== 'restart';

/** What is at a pace of its own would hold up the others; where a session is lost, not all can be found out. */
const fits = (row: Row): boolean => row.pace === undefined && row.session === undefined;

const faultsFor = (kind: LaneKind): readonly Row[] =>
  allRows.filter((row) => fits(row) && (kind === 'killed' || isSteady(row)));

const rowFor = (kind: LaneKind, random: () => number): Row => {
  const chance = random();
  if (chance < shareWithoutFault) return plain;
  if (kind === 'killed' && chance < shareWithoutFault + shareOfKills) {
    const fileCall = 1 + Math.floor(random() * mostFileCalls);
    return killedAt(fileCall, oneOf(['before', 'half-way', 'after'], random));
  }
  return oneOf(faultsFor(kind), random);
};

/** What happens next at a kiosk of that flow. */
export const nextCell = (
  kind: LaneKind,
  flow: ReturnType<typeof flowOf>,
  random: () => number,
): Cell => {
  const change: ChangeKind = oneOf(
    changeKinds.filter((each) => flowOf(each) === flow),
    random,
  );
  const cells = cellsOf([rowFor(kind, random)]).filter((cell) => cell.change === change);
  // Some faults cannot meet a deletion.
  return cells.length === 0 ? nextCell(kind, flow, random) : oneOf(cells, random);
};
