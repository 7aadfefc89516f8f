import { percentile } from '../bench/statistics.ts';
import type { Round } from './register-at-once.ts';
import type { FleetReport } from './run-fleet.ts';

const shares = [0.5, 0.95, 0.99] as const;

const described: Readonly<Record<Round['line'], string>> = {
  clear: 'a clear line',
  'answers-lost': 'one answer in five lost',
};

const latencyWords = ({ latencies }: Round): string =>
  latencies.length === 0
    ? 'nobody got there'
    : shares
        .map((share) => `p${share * 100} ${Math.round(percentile(latencies, share))} ms`)
        .join(', ');

const roundWords = (round: Round, place: number): string => {
  const perSecond = round.latencies.length / (round.took / 1000);
  return `round ${place + 1}, ${described[round.line]}: ${round.latencies.length} registered in ${(round.took / 1000).toFixed(1)} s (${perSecond.toFixed(1)} a second), ${latencyWords(round)}`;
};

/** Whether everybody was told that they are registered, and all sides agree. */
export const isSound = ({ rounds, wrong }: FleetReport): boolean =>
  wrong.length === 0 && rounds.every(({ failures }) => failures.length === 0);

/** What a fleet has shown, in lines. */
export const fleetWords = (report: FleetReport): readonly string[] => [
  ...report.rounds.map(roundWords),
  `operations in the books: ${report.operations}`,
  ...report.rounds.flatMap(({ failures }) => failures.map((each) => `FAILED  ${each}`)),
  ...report.wrong.map((each) => `WRONG  ${each}`),
  isSound(report)
    ? 'nothing double, nothing lost: books, journals, audit trails and screens agree'
    : 'NOT SOUND',
];
