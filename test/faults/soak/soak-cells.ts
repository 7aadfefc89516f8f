import type { ChangeKind } from '../../../preload/contract/operation.ts';
import type { flowOf } from '../kiosk/walk.ts';
import type { KillMoment } from '../machine/machine-fault.ts';
import { complete } from '../matrix/ending.ts';
import { type Cell, cellsOf, type Row } from '../matrix/row.ts';
import { allRows } from '../matrix/rows/all-rows.ts';
import { usualPace } from '../matrix/stage.ts';
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
      await stage.kiosk().setFaults([]);
    },
  },
});

const isSteady = ({ group }: Row): boolean => group !== 'restart';

/** What is at a pace of its own would hold up the others; where a session is lost, not all can be found out. */
const fits = (row: Row): boolean => row.pace === undefined && row.session === undefined;

const faultsFor = (kind: LaneKind): readonly Row[] =>
  allRows.filter((row) => fits(row) && (kind === 'killed' || isSteady(row)));

/** Three pages lost within a minute end a session, whoever lost them; the minute is hurried. */
const pagesRest = 60_000 / usualPace.speed;

/** The changes of a flow; there is one at least. */
export const changesOf = (
  flow: ReturnType<typeof flowOf>,
): readonly [ChangeKind, ...ChangeKind[]] =>
  flow === 'selfcare'
    ? ['register-card']
    : ['register-customer', 'change-customer', 'delete-customer'];

/** Says, each time, what happens next at a kiosk of that flow. */
export const cellChooser = (
  kind: LaneKind,
  flow: ReturnType<typeof flowOf>,
  random: () => number,
): (() => Cell) => {
  let pagesMayGoAt = 0;

  const rowNow = (): Row => {
    const chance = random();
    if (chance < shareWithoutFault) return plain;
    if (kind === 'killed' && chance < shareWithoutFault + shareOfKills) {
      const fileCall = 1 + Math.floor(random() * mostFileCalls);
      return killedAt(fileCall, oneOf(['before', 'half-way', 'after'], random));
    }
    return oneOf(faultsFor(kind), random);
  };
  const choose = (): Cell => {
    const change = oneOf(changesOf(flow), random);
    const row = rowNow();
    const cells = cellsOf([row]).filter((cell) => cell.change === change);
    const isTooEarly = row.group === 'page' && performance.now() < pagesMayGoAt;
    // Some faults cannot meet a deletion.
    if (isTooEarly || cells.length === 0) return choose();
    if (row.group === 'page') pagesMayGoAt = performance.now() + 2 * pagesRest;
    return oneOf(cells, random);
  };
  return choose;
};
