import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

/** What the fault matrix was asked for. */
export interface FaultArguments {
  /** `whole`: every cell, and the table in `docs/`. `short`: a choice, by the seed. */
  readonly form: 'whole' | 'short';
  /** Only cells whose name contains this; empty for all. */
  readonly only: string;
  readonly seed: number;
  /** How many cells run side by side: they mostly wait. */
  readonly lanes: number;
}

const lanesPerCore = 2;

/** Reads `[--all] [--only TEXT] [--seed N] [--lanes N]`; throws, naming it, what is none of these. */
export const readArguments = (words: readonly string[]): FaultArguments => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      all: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      seed: { type: 'string' },
      lanes: { type: 'string' },
    },
  });
  return {
    form: values.all ? 'whole' : 'short',
    only: values.only,
    seed: Number(values.seed ?? randomInt(1_000_000)),
    lanes: Number(values.lanes ?? lanesPerCore * availableParallelism()),
  };
};
