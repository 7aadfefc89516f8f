import fc from 'fast-check';
import type { FuzzTarget, OpenTarget } from './fuzz-target.ts';

/** What one turn at a target has come to. */
export interface Slice {
  readonly executions: number;
  readonly finding: Finding | null;
}

export interface Finding {
  readonly target: string;
  readonly seed: number;
  /** Where in the tree of shrinking it was found; fast-check replays it from there. */
  readonly path: string;
  readonly counterexample: string;
  readonly error: string;
}

export interface SliceLimits {
  readonly seed: number;
  readonly executions: number;
  readonly milliseconds: number;
  /** Milliseconds that one execution may take; one that has not ended by then hangs, which is a finding. */
  readonly longestExecution: number;
}

const longestCounterexample = 2_000;

const firstLines = (error: unknown): string =>
  String(error instanceof Error ? (error.stack ?? error.message) : error)
    .split('\n')
    .slice(0, 6)
    .join('\n');

/** The same property, which begins no more executions once the time is up, and ends all that have begun. */
const until = (end: number, property: OpenTarget['property']): OpenTarget['property'] =>
  Object.assign(Object.create(property) as OpenTarget['property'], {
    run: (input: never) =>
      performance.now() < end ? property.run(input) : new fc.PreconditionFailure(true),
  });

/** Throws executions at a target until either limit is reached, or something is found. */
export const runSlice = async (target: FuzzTarget, limits: SliceLimits): Promise<Slice> => {
  const { property, close } = await target.open();
  const bounded = until(performance.now() + limits.milliseconds, property);
  try {
    const details = await fc.check(bounded as fc.IAsyncProperty<unknown>, {
      seed: limits.seed,
      numRuns: limits.executions,
      timeout: limits.longestExecution,
      markInterruptAsFailure: false,
      maxSkipsPerRun: 1_000,
    });
    if (!details.failed) return { executions: details.numRuns, finding: null };
    return {
      executions: details.numRuns,
      finding: {
        target: target.name,
        seed: details.seed,
        path: details.counterexamplePath ?? '',
        counterexample: fc.stringify(details.counterexample).slice(0, longestCounterexample),
        error: firstLines(details.errorInstance),
      },
    };
  } finally {
    await close();
  }
};
