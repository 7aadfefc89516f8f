import type { LaneReport } from './run-lane.ts';
import type { SoakReport } from './run-soak.ts';

const counted = (lanes: readonly LaneReport[], pattern: RegExp): number =>
  lanes.flatMap(({ wrong }) => wrong).filter((each) => pattern.test(each)).length;

const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '?' : (bytes / 1_048_576).toFixed(1);

const memoryOf = ({ memory }: LaneReport): string => {
  const ordered = memory.map(({ bytes }) => bytes);
  const middle = ordered[Math.floor(ordered.length / 2)];
  return [ordered[0], middle, ordered.at(-1)].map(megabytes).join(', ');
};

/** What a soak has found, in lines. */
export const soakWords = ({ lanes, trend }: SoakReport, seed: number): readonly string[] => {
  const sum = (of: (lane: LaneReport) => number): number =>
    lanes.reduce((total, lane) => total + of(lane), 0);
  return [
    `seed ${seed}: ${sum(({ registrations }) => registrations)} registrations at ${lanes.length} kiosks, ${sum(({ operations }) => operations)} operations at the backend`,
    `wrong screens: ${sum(({ screens }) => screens.length)}`,
    `unsettled: ${counted(lanes, /unsettled|no outcome/)}`,
    `carried out twice: ${counted(lanes, /carried out \d+ times/)}`,
    `told otherwise than the books: ${counted(lanes, /books say/)}`,
    `forgotten: ${counted(lanes, /forgotten|never noted/)}`,
    `leftover sessions and tokens: ${counted(lanes, /sessions are open|tokens in/)}`,
    `anything else wrong: ${sum(({ wrong }) => wrong.length)} in all`,
    ...lanes.map((lane, index) => `memory of lane ${index + 1} in MB: ${memoryOf(lane)}`),
    `growth: ${(trend.bytesPerRegistration / 1024).toFixed(2)} ± ${(trend.uncertainty / 1024).toFixed(2)} kB a registration, ${trend.samples} samples`,
  ];
};
