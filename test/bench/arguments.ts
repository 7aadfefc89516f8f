import { parseArgs } from 'node:util';

export type BenchArguments =
  | { readonly kind: 'run'; readonly registrations: number }
  | { readonly kind: 'refused'; readonly message: string };

/** Reads the words after `npm run bench --`. */
export function readBenchArguments(words: readonly string[]): BenchArguments {
  try {
    const { registrations } = parseArgs({
      args: [...words],
      options: { registrations: { type: 'string', default: '200' } },
    }).values;
    return /^[1-9]\d{0,3}$/.test(registrations)
      ? { kind: 'run', registrations: Number(registrations) }
      : { kind: 'refused', message: `--registrations takes 1 to 9999, not '${registrations}'.` };
  } catch (error) {
    return { kind: 'refused', message: error instanceof Error ? error.message : String(error) };
  }
}
