import type { FuzzTarget } from './fuzz-target.ts';
import { type Finding, runSlice } from './run-slice.ts';

export interface FuzzReport {
  /** By target. */
  readonly executions: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

export interface FuzzPlan {
  readonly targets: readonly FuzzTarget[];
  readonly minutes: number;
  readonly seed: number;
  /** Milliseconds that never go back. */
  readonly monotonic: () => number;
  readonly say: (line: string) => void;
}

/** A turn is this long at most, and short enough for each target to have one. */
const longestSlice = 10_000;

/** Many times what the slowest input takes. */
const longestExecution = 15_000;

export const findingWords = (finding: Finding): string =>
  [
    `FOUND at ${finding.target}, seed ${finding.seed}, path ${finding.path}`,
    `  ${finding.error}`,
    `  counterexample: ${finding.counterexample}`,
  ].join('\n');

/** Turns to each target in rotation until the time is up; each turn has a seed of its own, which follows from the first. */
export const runFuzz = async (plan: FuzzPlan): Promise<FuzzReport> => {
  const { targets, monotonic, say } = plan;
  const executions = new Map(targets.map(({ name }) => [name, 0]));
  const findings: Finding[] = [];
  const whole = plan.minutes * 60_000;
  const end = monotonic() + whole;
  const share = Math.min(longestSlice, whole / targets.length);
  for (let turn = 0; monotonic() < end; turn += 1) {
    const target = targets[turn % targets.length];
    if (target === undefined) break;
    const slice = await runSlice(target, {
      seed: (plan.seed + turn) % 2 ** 31,
      executions: Number.MAX_SAFE_INTEGER,
      milliseconds: Math.min(share, Math.max(1, end - monotonic())),
      longestExecution,
    });
    executions.set(target.name, (executions.get(target.name) ?? 0) + slice.executions);
    if (slice.finding !== null) {
      findings.push(slice.finding);
      say(findingWords(slice.finding));
    }
  }
  return { executions, findings };
};
