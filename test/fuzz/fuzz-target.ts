import type fc from 'fast-check';

/** Something that takes input from outside, and a property that holds whatever the input. */
export interface FuzzTarget {
  readonly name: string;
  /** Makes what the property needs. `close` takes it down again. */
  readonly open: () => Promise<OpenTarget>;
}

export interface OpenTarget {
  /** Throws for a finding. */
  readonly property: fc.IAsyncPropertyWithHooks<[never]> | fc.IRawProperty<unknown>;
  readonly close: () => Promise<void>;
}

/** For targets that need nothing taken down. */
export const nothingToClose = (): Promise<void> => Promise.resolve();

/** Throws when `sentence` is not true. */
export const holds = (truth: boolean, sentence: string): void => {
  if (!truth) throw new Error(sentence);
};
