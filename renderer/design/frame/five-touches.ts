import type { Instant } from '../../flow/under-way.ts';

const wanted = 5;
const withinMilliseconds = 3000;

/** The touches that still count, the last of them just now: those of the last three seconds. */
export const touchesWith = (before: readonly Instant[], now: Instant): readonly Instant[] =>
  [...before, now].filter((touch) => now - touch <= withinMilliseconds);

/** Whether these touches are staff's hidden gesture. */
export const isStaffGesture = (touches: readonly Instant[]): boolean => touches.length >= wanted;
