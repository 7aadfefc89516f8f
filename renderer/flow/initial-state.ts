import type { KioskProfile, Service } from '../../preload/contract/kiosk-profile.ts';
import type { Display } from './display.ts';
import type { FlowState } from './flow-state.ts';
import type { KioskState } from './kiosk-state.ts';
import { lockedSinceStart } from './lock.ts';
import { pageFailure } from './page-failure.ts';

const usualDisplay: Display = { textSize: 100, contrast: 'standard', motion: 'full' };

/** The screen while nobody is served. */
export const nobodyServed = (service: Service): FlowState =>
  service.state === 'out-of-service'
    ? { screen: 'out-of-service', failure: pageFailure(service.problem), retriesAt: null }
    : { screen: 'attract' };

/** The state in which every new customer finds the page: nothing of anybody before. */
export const cleanState = (profile: KioskProfile, service: Service): KioskState => ({
  flow: nobodyServed(service),
  overlay: { kind: 'none' },
  service,
  locale: profile.locales[0] ?? 'ja',
  display: usualDisplay,
});

/** The state in which a page starts: clean, or locked where the session of staff has outlived a restart. */
export const initialState = (profile: KioskProfile): KioskState => {
  const clean = cleanState(profile, profile.service);
  return profile.lockedStaff === null
    ? clean
    : { ...clean, flow: lockedSinceStart(profile.lockedStaff) };
};
