import { debuggingSwitches, displaySwitches } from './chromium-switches.ts';

/** What the ready line says of the runtime: a label that the launcher gives, on which nothing depends. */
export type RuntimeLabel = 'electron' | 'standin';

export interface LaunchOptions {
  /** Null takes the first that is there; see `config-places.ts`. */
  readonly configFile: string | null;
  /** Null takes the place that the system has for applications' data. */
  readonly dataFolder: string | null;
  readonly readyFile: string | null;
  readonly runtime: RuntimeLabel;
  /** TCP port on loopback for Chrome DevTools Protocol clients; null when there is none, or Chromium picks it. */
  readonly debuggingPort: number | null;
  /** Debugging switches that are present, by name, without dashes. */
  readonly debugging: readonly string[];
  /** Where Chromium is told to keep secrets; null when it is told nothing. */
  readonly passwordStore: string | null;
  /** Whether somebody starts the kiosk again after the exit code that asks for it (`--supervised`). */
  readonly supervision: 'supervised' | 'alone';
}

export type CommandLine =
  | { readonly kind: 'run'; readonly options: LaunchOptions }
  | { readonly kind: 'version' }
  /** Exit code 2; each fault names the flag. */
  | { readonly kind: 'refused'; readonly faults: readonly string[] };

const ownFlags = ['config', 'data', 'ready-file', 'runtime'] as const;
type OwnFlag = (typeof ownFlags)[number];
/** Flags of our own that take no value. */
const ownSwitches: ReadonlySet<string> = new Set(['version', 'supervised']);
const isOwnFlag = (name: string): name is OwnFlag => ownFlags.some((flag) => flag === name);

interface Collected {
  readonly own: Partial<Record<OwnFlag, string>>;
  readonly switches: Map<string, string>;
  readonly positionals: string[];
  readonly faults: string[];
}

const collect = (words: readonly string[]): Collected => {
  const collected: Collected = { own: {}, switches: new Map(), positionals: [], faults: [] };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      (word.startsWith('-') ? collected.faults : collected.positionals).push(
        word.startsWith('-') ? `${word} is not a flag of this app.` : word,
      );
    } else if (isOwnFlag(name)) {
      const given = value ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
      if (given === undefined || given === '') {
        collected.faults.push(`--${name} needs a value.`);
      } else {
        collected.own[name] = given;
      }
    } else if (ownSwitches.has(name) || debuggingSwitches.has(name) || displaySwitches.has(name)) {
      collected.switches.set(name, value ?? '');
    } else {
      collected.faults.push(`--${name} is not a flag of this app.`);
    }
  }
  return collected;
};

/**
 * Reads the words after the executable. An app that is not packaged has its own path among them, as `electron <app>`
 * gives it. Unknown flags are refused by name, all at once.
 */
export const readCommandLine = (
  words: readonly string[],
  app: 'packaged' | 'from-source',
): CommandLine => {
  const { own, switches, positionals, faults } = collect(words);
  const stray = app === 'from-source' ? positionals.slice(1) : positionals;
  const { runtime = 'electron' } = own;
  const allFaults = [...faults, ...stray.map((word) => `'${word}' has no meaning here.`)];
  if (runtime !== 'electron' && runtime !== 'standin') {
    return {
      kind: 'refused',
      faults: [...allFaults, `--runtime takes electron or standin, not '${runtime}'.`],
    };
  }
  if (allFaults.length > 0) {
    return { kind: 'refused', faults: allFaults };
  }
  if (switches.has('version')) {
    return { kind: 'version' };
  }
  const port = Number(switches.get('remote-debugging-port'));
  return {
    kind: 'run',
    options: {
      configFile: own.config ?? null,
      dataFolder: own.data ?? null,
      readyFile: own['ready-file'] ?? null,
      runtime,
      debuggingPort: Number.isInteger(port) && port > 0 ? port : null,
      debugging: [...switches.keys()].filter((name) => debuggingSwitches.has(name)),
      passwordStore: switches.get('password-store') ?? null,
      supervision: switches.has('supervised') ? 'supervised' : 'alone',
    },
  };
};
