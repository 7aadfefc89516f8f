import { unmirroredBeyond } from '../guard/unmirrored.ts';

/** `app.commandLine`: the switches of the whole command line, before and behind the app's path. */
export class CommandLine {
  readonly #switches = new Map<string, string>();
  readonly #appended = new Set<string>();

  constructor(tokens: readonly string[]) {
    for (const token of tokens) {
      const match = /^--([^=]+)(?:=(.*))?$/s.exec(token);
      if (match?.[1] !== undefined) this.#switches.set(match[1], match[2] ?? '');
    }
  }

  hasSwitch(name: string): boolean {
    return this.#switches.has(name);
  }

  getSwitchValue(name: string): string {
    return this.#switches.get(name) ?? '';
  }

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name, value);
    this.#appended.add(name);
  }

  appendArgument(value: string): void {
    this.#appended.add(value);
  }

  removeSwitch(name: string): void {
    this.#switches.delete(name);
    this.#appended.delete(name);
  }

  /** Switches, as Chromium takes them, whose names are in `known`. */
  passedOn(known: ReadonlySet<string>): string[] {
    return [...this.#switches]
      .filter(([name]) => known.has(name))
      .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  }
}

Object.setPrototypeOf(CommandLine.prototype, unmirroredBeyond('commandLine', Object.prototype));
