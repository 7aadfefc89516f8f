const longest = 60 * 60;

/** Beyond so many wrong PINs nothing gets any longer. */
export const mostWrongPins = 10;

/** Seconds before the next try after so many wrong PINs in a row: 0, 0, 30, 60, 120 … up to an hour. */
export const pinDelay = (wrong: number): number =>
  wrong < 3 ? 0 : Math.min(longest, 30 * 2 ** (wrong - 3));
