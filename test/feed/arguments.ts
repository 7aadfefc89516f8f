import { parseArgs } from 'node:util';

export type FeedArguments =
  | { readonly kind: 'key'; readonly file: string }
  | {
      readonly kind: 'make';
      readonly version: string;
      readonly keyFile: string;
      /** Of all kiosks, 0 to 100. */
      readonly stage: number;
      /** All in one folder, where the feed is put as well. */
      readonly packages: readonly string[];
    }
  | { readonly kind: 'refused'; readonly message: string };

export const usage = `npm run feed -- key NEW-FILE
  npm run feed -- make VERSION --key FILE [--stage PERCENT] PACKAGE...`;

const refused = (message: string): FeedArguments => ({ kind: 'refused', message });

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: { key: { type: 'string' }, stage: { type: 'string', default: '100' } },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Reads the words after `npm run feed --`. */
export const readFeedArguments = (words: readonly string[]): FeedArguments => {
  const read = parse(words);
  if (typeof read === 'string') return refused(read);
  const { values, positionals } = read;
  const [task, first, ...packages] = positionals;
  if (task === 'key') {
    return first === undefined || packages.length > 0
      ? refused('Name one file that is not there yet; the private key goes into it.')
      : { kind: 'key', file: first };
  }
  if (task !== 'make') return refused('Say key or make first.');
  if (first === undefined || !/^\d+\.\d+\.\d+$/.test(first)) {
    return refused('A version looks like 1.2.0.');
  }
  if (values.key === undefined) return refused('Name the file of the private key by --key.');
  if (packages.length === 0) return refused('Name the packages.');
  if (!/^(\d{1,2}|100)$/.test(values.stage)) return refused('--stage is from 0 to 100.');
  return {
    kind: 'make',
    version: first,
    keyFile: values.key,
    stage: Number(values.stage),
    packages,
  };
};
