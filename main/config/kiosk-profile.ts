import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import { readHoursOfDay } from './hours-of-day.ts';
import type { KioskConfig } from './kiosk-config.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether the backend is on this very machine: then it is a sandbox, and the page says so. */
export const isPractice = (baseUrl: string): boolean => loopback.test(new URL(baseUrl).hostname);

/** How the kiosk is at this moment. */
type Present = Pick<
  KioskProfile,
  | 'service'
  | 'lockedStaff'
  | 'lostPage'
  | 'pending'
  | 'clockAheadMilliseconds'
  | 'build'
  | 'relaxed'
  | 'limits'
>;

/** What the page learns of the configuration, and of how the kiosk is at this moment. */
export const profileOf = (config: KioskConfig, present: Present): KioskProfile => ({
  ...present,
  posture: config.posture,
  flows: config.flows,
  locales: config.locales,
  support: config.support,
  idle: {
    idleSeconds: config.session.idleSeconds,
    warningSeconds: config.session.warningSeconds,
  },
  night: config.nightHours === null ? null : readHoursOfDay(config.nightHours),
  securityCodeInCounter: config.askSecurityCodeInCounter ? 'asked' : 'not-asked',
  staffPanel: config.staffPinHash === null ? 'absent' : 'behind-pin',
  practice: isPractice(config.billing.baseUrl),
});
