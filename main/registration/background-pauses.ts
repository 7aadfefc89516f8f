/** Milliseconds between two rounds of what does not get through; the last goes on for ever. */
const pauses: readonly number[] = [5_000, 15_000, 30_000];
const longestPause = 60_000;

/** Milliseconds to wait after that many rounds in vain; the first is 0. */
export const pauseBeforeRound = (round: number): number => pauses[round] ?? longestPause;
