import { type PostureCheck, soundIf } from './posture-check.ts';

/** Milliseconds: beyond, certificates, one-time codes and the times in the audit trail mean something else. */
const tolerance = 5 * 60_000;

/** Whether the kiosk's wall clock agrees with the backend's, as the latest answer told it; sound until one has. */
export const clockCheck = (aheadMilliseconds: () => number): PostureCheck => ({
  code: 'clock-off',
  when: 'each-minute',
  // SECURITY: posture: a kiosk whose clock was set wrong would trust expired certificates and date its audit trail wrongly.
  look: () => soundIf(Math.abs(aheadMilliseconds()) <= tolerance),
});
