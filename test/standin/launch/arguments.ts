/** The command line of `electron [switches] <app> [arguments]`, and of a packed app: `<executable> [switches and arguments]`. */
export interface ElectronArguments {
  /** Folder, file or archive of the app. */
  readonly app: string;
  /** Port of Node's inspector, host before it where given; null without `--inspect`. */
  readonly inspect: string | null;
  /** Everything as given, in order: what `process.argv` shows from its second element on. */
  readonly all: readonly string[];
}

/** Switches of Node that stand before the app and take the next word. */
const takesNextWord = new Set(['-r', '--require']);

const inspectAddress = (word: string): string | null => {
  const match = /^--inspect(?:=(.*))?$/.exec(word);
  return match === null ? null : (match[1] ?? '');
};

/** All words are the app's: which app runs is not theirs to say. */
export const parsePackedArguments = (
  all: readonly string[],
  archive: string,
): ElectronArguments => ({
  app: archive,
  inspect: all.map(inspectAddress).find((address) => address !== null) ?? null,
  all,
});

/** Throws when the app is missing, or on a switch that would silently do nothing here. */
export function parseArguments(all: readonly string[]): ElectronArguments {
  let inspect: string | null = null;
  for (const word of all) {
    if (takesNextWord.has(word)) throw new Error(`stand-in: ${word} is not mirrored`);
    if (!word.startsWith('-')) return { app: word, inspect, all };
    inspect = inspectAddress(word) ?? inspect;
  }
  throw new Error('stand-in: usage: electron [switches] <app> [arguments]');
}
