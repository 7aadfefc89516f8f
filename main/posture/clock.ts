import { type PostureCheck, soundIf } from './posture-check.ts';

/** Milliseconds: beyond, certificates, one-time codes and the times in the audit trail mean something else. */
const tolerance = 5 * 60_000;

/** Of both, wall times in milliseconds since 1970. */
export interface ClocksCompared {
  readonly now: () => number;
  /** Goes on by itself between answers, whatever the kiosk's wall clock is set to; the same as that until an answer has come. */
  readonly backendNow: () => number;
}

/** Whether the kiosk's wall clock agrees with the backend's at this moment; sound until an answer has told the latter. */
export const clockCheck = ({ now, backendNow }: ClocksCompared): PostureCheck => ({
  code: 'clock-off',
  when: 'each-minute',
  // SECURITY: posture: a kiosk whose clock was set wrong would trust expired certificates and date its audit trail wrongly.
  look: () => soundIf(Math.abs(now() - backendNow()) <= tolerance),
});
