/** The command line of `electron [switches] <app> [arguments]`. */
export interface ElectronArguments {
  /** Folder or file of the app. */
  readonly app: string;
  /** Port of Node's inspector, host before it where given; null without `--inspect`. */
  readonly inspect: string | null;
  /** Everything as given, in order: what `process.argv` shows from its second element on. */
  readonly all: readonly string[];
}

/** Switches of Node that stand before the app and take the next word. */
const takesNextWord = new Set(['-r', '--require']);

/** Throws when the app is missing, or on a switch that would silently do nothing here. */
export function parseArguments(all: readonly string[]): ElectronArguments {
  let inspect: string | null = null;
  for (const word of all) {
    if (takesNextWord.has(word)) throw new Error(`stand-in: ${word} is not mirrored`);
    if (!word.startsWith('-')) return { app: word, inspect, all };
    const match = /^--inspect(?:=(.*))?$/.exec(word);
    if (match !== null) inspect = match[1] ?? '';
  }
  throw new Error('stand-in: usage: electron [switches] <app> [arguments]');
}
