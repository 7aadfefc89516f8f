import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

/** What the fuzzer was asked for. */
export interface FuzzArguments {
  readonly minutes: number;
  readonly seed: number;
  /** Only targets whose name contains this; empty for all. */
  readonly only: string;
}

const longestMinutes = 7 * 24 * 60;

const numberFrom = (name: string, text: string, most: number): number => {
  const value = Number(text);
  if (text === '' || Number.isNaN(value) || value < 0 || value > most) {
    throw new Error(`--${name} takes a number from 0 to ${most}, not '${text}'.`);
  }
  return value;
};

/** Reads `[--minutes N] [--seed N] [--only TEXT]`; throws, naming it, what is none of these. */
export const readArguments = (words: readonly string[]): FuzzArguments => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string' },
      only: { type: 'string', default: '' },
    },
  });
  return {
    minutes: numberFrom('minutes', values.minutes, longestMinutes),
    seed: values.seed === undefined ? randomInt(2 ** 31) : numberFrom('seed', values.seed, 2 ** 32),
    only: values.only,
  };
};
