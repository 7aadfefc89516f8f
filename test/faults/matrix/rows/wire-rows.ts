import { complete, type Ending, outcomeUnknown } from '../ending.ts';
import type { Play, Row } from '../row.ts';
import type { Stage } from '../stage.ts';
import {
  always,
  askingOutcome,
  callOf,
  clearPlans,
  fetchingKeys,
  loseAnswers,
  plan,
} from './calls.ts';
import { gatewayFaults, type WireFault, wireFaults } from './wire-faults.ts';

const offersRetry = (ending: Ending): boolean =>
  ending.at === 'kept' && !ending.problems.includes('protocol-violation');

const hitting =
  (wire: WireFault, on: (stage: Stage) => string, times: number, ending: Ending): Play =>
  async (stage) => {
    await stage.prepare();
    await plan(stage, on(stage), times, wire.plan);
    await stage.decide();
    await stage.ends(ending);
    await clearPlans(stage);
    if (offersRetry(ending)) {
      await stage.tryAgain();
      await stage.ends(complete);
    }
  };

const asking =
  (wire: WireFault): Play =>
  async (stage) => {
    await stage.prepare();
    await loseAnswers(stage);
    await plan(stage, askingOutcome, always, wire.plan);
    await stage.decide();
    await stage.ends(wire.after === 'once-lifted' ? outcomeUnknown : complete);
    await clearPlans(stage);
    await stage.ends(complete);
  };

const rowsOf = (group: string, faults: readonly WireFault[]): readonly Row[] =>
  faults.map((wire) => ({
    group,
    fault: wire.fault,
    ...(wire.family === undefined ? {} : { family: wire.family }),
    plays: {
      before: hitting(wire, () => fetchingKeys, always, wire.before),
      during: hitting(wire, ({ change }) => callOf[change], 1, wire.during),
      throughout: hitting(wire, ({ change }) => callOf[change], always, wire.throughout),
      after: asking(wire),
    },
    ...(wire.pace === undefined ? {} : { pace: wire.pace }),
  }));

/** What the backend, or whatever stands before it, does to a request and its answer. */
export const wireRows: readonly Row[] = [
  ...rowsOf('wire', wireFaults),
  ...rowsOf('gateway', gatewayFaults),
];
