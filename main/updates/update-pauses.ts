const minute = 60_000;
const hour = 60 * minute;

/** Milliseconds between two readings of the feed, when nothing went wrong. */
const usual = 6 * hour;

/** Milliseconds after the first failures in a row; after any more it is as usual. */
const afterFailures: readonly number[] = [5 * minute, 15 * minute, hour, 3 * hour];

/** Up to so much longer, so that not all kiosks of a chain ask at once. */
const spread = 0.25;

/** Milliseconds until the feed is read again. `failures`: in a row; `random`: from 0 up to 1. */
export const pauseAfter = (failures: number, random: number): number =>
  (failures === 0 ? usual : (afterFailures[failures - 1] ?? usual)) * (1 + spread * random);

const day = 24 * hour;

/** Milliseconds before a version is handed over again that did not take so many times. */
export const pauseBeforeNextTry = (attempts: number): number =>
  Math.min(2 ** (attempts - 1), 7) * day;
