import type { Cleanups } from './cleanups.ts';

/** What a start works with: a voice on the terminal, a list of things to undo, and the wish to stop. */
export interface Surroundings {
  readonly say: (line: string) => void;
  readonly cleanups: Cleanups;
  readonly stop: AbortSignal;
}
