import { parseArgs } from 'node:util';

export type FleetArguments =
  | { readonly kind: 'run'; readonly kiosks: number; readonly rounds: number }
  | { readonly kind: 'refused'; readonly message: string };

export const usage = 'npm run fleet -- [--kiosks 50] [--rounds 2]';

const most = { kiosks: 500, rounds: 20 } as const;

const parse = (words: readonly string[]) => {
  try {
    const options = {
      kiosks: { type: 'string', default: '50' },
      rounds: { type: 'string', default: '2' },
    } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Reads the words after `npm run fleet --`. */
export function readFleetArguments(words: readonly string[]): FleetArguments {
  const values = parse(words);
  if (typeof values === 'string') return { kind: 'refused', message: values };
  for (const name of ['kiosks', 'rounds'] as const) {
    const isFit = /^[1-9]\d*$/.test(values[name]) && Number(values[name]) <= most[name];
    if (!isFit) {
      const message = `--${name} takes a number from 1 to ${most[name]}, not '${values[name]}'.`;
      return { kind: 'refused', message };
    }
  }
  return { kind: 'run', kiosks: Number(values.kiosks), rounds: Number(values.rounds) };
}
