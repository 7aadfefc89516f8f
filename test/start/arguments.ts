import { parseArgs } from 'node:util';

export type RuntimeWish = 'auto' | 'electron' | 'standin';

/** Where the billing backend comes from: started here, or what the configuration file names. */
export type Backend = 'embedded-sandbox' | 'as-configured';

export interface StartOptions {
  readonly configFile: string | null;
  readonly dataFolder: string | null;
  readonly backend: Backend;
  readonly runtime: RuntimeWish;
  readonly screen: 'window' | 'headless';
  /** TCP port for Chrome DevTools Protocol clients; null when none may attach. */
  readonly debuggingPort: number | null;
  readonly readyFile: string | null;
}

export type Arguments =
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'help' }
  /** Exit code 2; `message` names the flag. */
  | { readonly kind: 'refused'; readonly message: string };

const flags = {
  config: { type: 'string' },
  data: { type: 'string' },
  sandbox: { type: 'boolean' },
  'no-sandbox-backend': { type: 'boolean' },
  runtime: { type: 'string', default: 'auto' },
  headless: { type: 'boolean' },
  'remote-debugging-port': { type: 'string' },
  'ready-file': { type: 'string' },
  help: { type: 'boolean' },
} as const;

const wishes: readonly string[] = ['auto', 'electron', 'standin'] satisfies RuntimeWish[];
const isWish = (value: string): value is RuntimeWish => wishes.includes(value);

const refused = (message: string): Arguments => ({ kind: 'refused', message });

function parsed(words: readonly string[]) {
  return parseArgs({ args: [...words], options: flags, strict: true, allowPositionals: false });
}

function portOf(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}

/** Reads the words after `npm start --`. Unknown, contradictory and half-given flags are refused by name. */
export function readArguments(words: readonly string[]): Arguments {
  let values: ReturnType<typeof parsed>['values'];
  try {
    values = parsed(words).values;
  } catch (error) {
    return refused(error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error));
  }
  if (values.help) return { kind: 'help' };
  if (!isWish(values.runtime)) {
    return refused(`--runtime takes auto, electron or standin, not '${values.runtime}'.`);
  }
  if (values.sandbox && values['no-sandbox-backend']) {
    return refused('--sandbox and --no-sandbox-backend exclude each other.');
  }
  if (values['no-sandbox-backend'] && values.config === undefined) {
    return refused('--no-sandbox-backend needs --config FILE, which says where the backend is.');
  }
  const portText = values['remote-debugging-port'];
  const debuggingPort = portText === undefined ? null : portOf(portText);
  if (portText !== undefined && debuggingPort === null) {
    return refused(`--remote-debugging-port takes a port from 0 to 65535, not '${portText}'.`);
  }
  const empty = (['config', 'data', 'ready-file'] as const).find((name) => values[name] === '');
  if (empty !== undefined) return refused(`--${empty} needs a path.`);
  return {
    kind: 'start',
    options: {
      configFile: values.config ?? null,
      dataFolder: values.data ?? null,
      backend: values.sandbox || values.config === undefined ? 'embedded-sandbox' : 'as-configured',
      runtime: values.runtime,
      screen: values.headless ? 'headless' : 'window',
      debuggingPort,
      readyFile: values['ready-file'] ?? null,
    },
  };
}

export const usage = `npm start -- [--config FILE] [--data DIR] [--sandbox | --no-sandbox-backend]
             [--runtime auto|electron|standin] [--headless]
             [--remote-debugging-port N] [--ready-file FILE]`;
