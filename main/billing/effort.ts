/** How hard a call that may be repeated is tried. */
export interface Effort {
  readonly attempts: number;
  /** From the start of the first attempt to the end of the last. */
  readonly withinMilliseconds: number;
}

/** The contract's "Retries": at most 3 attempts in at most 45 s. */
export const contractEffort: Effort = { attempts: 3, withinMilliseconds: 45_000 };

/** One attempt, for callers that do their own asking again. */
export const onceWithin = (milliseconds: number): Effort => ({
  attempts: 1,
  withinMilliseconds: milliseconds,
});
