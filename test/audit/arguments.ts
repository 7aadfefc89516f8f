import { parseArgs } from 'node:util';

/** A day by the calendar in Japan: `YYYY-MM-DD`. */
type Day = string;

export type AuditArguments =
  | { readonly kind: 'verify'; readonly paths: readonly string[] }
  | {
      readonly kind: 'export';
      readonly form: 'csv' | 'json-lines';
      /** Both days belong to what is exported; null has no limit. */
      readonly from: Day | null;
      readonly to: Day | null;
      readonly paths: readonly string[];
    }
  | { readonly kind: 'refused'; readonly message: string };

export const usage = `npm run audit -- verify FILE...
  npm run --silent audit -- export [--csv | --json-lines] [--from YYYY-MM-DD] [--to YYYY-MM-DD] FILE... > NEW-FILE
A FILE is a file of the audit trail, or the folder that holds them. Several are taken as one trail.`;

const refused = (message: string): AuditArguments => ({ kind: 'refused', message });

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text);

const options = {
  csv: { type: 'boolean', default: false },
  'json-lines': { type: 'boolean', default: false },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Reads the words after `npm run audit --`. */
export function readAuditArguments(words: readonly string[]): AuditArguments {
  const read = parse(words);
  if (typeof read === 'string') return refused(read);
  const { values, positionals } = read;
  const [task, ...paths] = positionals;
  if (task !== 'verify' && task !== 'export') return refused('Say verify or export first.');
  if (paths.length === 0) return refused('Name a file of the audit trail, or its folder.');
  const given = words.filter((word) => word.startsWith('--'));
  if (task === 'verify') {
    return given.length === 0
      ? { kind: 'verify', paths }
      : refused(`verify takes no ${given.join(' ')}.`);
  }
  if (values.csv && values['json-lines']) return refused('--csv or --json-lines, not both.');
  for (const name of ['from', 'to'] as const) {
    const day = values[name];
    if (day !== undefined && !isDay(day)) {
      return refused(`--${name} looks like 2026-11-21, not '${day}'.`);
    }
  }
  return {
    kind: 'export',
    form: values['json-lines'] ? 'json-lines' : 'csv',
    from: values.from ?? null,
    to: values.to ?? null,
    paths,
  };
}
