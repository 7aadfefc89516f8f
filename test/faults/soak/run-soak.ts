import { growsTooMuch, type MemoryTrend, memoryTrend } from './memory-trend.ts';
import { type LaneReport, runLane } from './run-lane.ts';

export interface SoakParts {
  readonly program: string;
  readonly registrations: number;
  readonly seed: number;
  readonly lanes: number;
  readonly say: (line: string) => void;
}

export interface SoakReport {
  readonly lanes: readonly LaneReport[];
  readonly trend: MemoryTrend;
  readonly isSound: boolean;
}

const share = (all: number, lanes: number, lane: number): number =>
  Math.floor(all / lanes) + (lane < all % lanes ? 1 : 0);

/** Lets several kiosks register side by side: both flows, with and without kills. */
export const runSoak = async (parts: SoakParts): Promise<SoakReport> => {
  const { program, registrations, seed, say } = parts;
  const lanes = await Promise.all(
    Array.from({ length: parts.lanes }, (_, lane) =>
      runLane({
        program,
        kind: lane % 2 === 0 ? 'steady' : 'killed',
        flow: lane % 4 < 2 ? 'counter' : 'selfcare',
        registrations: share(registrations, parts.lanes, lane),
        seed: seed + lane,
        say: (line) => say(`lane ${lane + 1}: ${line}`),
      }),
    ),
  );
  const trend = memoryTrend(lanes.flatMap(({ memory }) => memory));
  const isSound =
    !growsTooMuch(trend) &&
    lanes.every(({ screens, wrong }) => screens.length === 0 && wrong.length === 0);
  return { lanes, trend, isSound };
};
