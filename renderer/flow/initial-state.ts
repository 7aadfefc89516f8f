import type { KioskProfile, Service } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { Display } from './display.ts';
import type { FlowState } from './flow-state.ts';
import type { KioskState } from './kiosk-state.ts';
import { lockedSinceStart } from './lock.ts';
import { afterLostPage } from './lost-page.ts';
import { pageFailure } from './page-failure.ts';
import type { Instant } from './under-way.ts';

/** The display that every new customer finds. */
export const usualDisplay: Display = { textSize: 100, contrast: 'standard', motion: 'full' };

/** The screen while nobody is served. */
export const nobodyServed = (service: Service): FlowState =>
  service.state === 'out-of-service'
    ? { screen: 'out-of-service', failure: pageFailure(service.problem), retriesAt: null }
    : { screen: 'attract' };

/** The state in which every new customer finds the page: nothing of anybody before. */
export const cleanState = (
  profile: KioskProfile,
  {
    service,
    pending,
    relaxed,
    limits,
  }: Pick<KioskState, 'service' | 'pending' | 'relaxed' | 'limits'>,
): KioskState => ({
  flow: nobodyServed(service),
  overlay: { kind: 'none' },
  service,
  pending,
  relaxed,
  limits,
  locale: profile.locales[0] ?? 'ja',
  display: usualDisplay,
  wipes: 0,
});

const whereSomebodyWas = (
  { lockedStaff, lostPage }: KioskProfile,
  now: Instant,
): FlowState | null => {
  if (lockedStaff !== null) return lockedSinceStart(lockedStaff);
  return lostPage && afterLostPage(lostPage, now);
};

/** The language that was spoken on the page before, if this one speaks it. */
const localeThere = ({ lostPage, locales }: KioskProfile): Locale | null =>
  locales.find((locale) => locale === lostPage?.locale) ?? null;

/**
 * The state in which a page starts: clean, locked where the session of staff has outlived a restart, or with the question what became
 * of a decision where the page before was lost.
 */
export const initialState = (profile: KioskProfile, now: Instant): KioskState => {
  const clean = cleanState(profile, profile);
  const flow = whereSomebodyWas(profile, now);
  return flow === null ? clean : { ...clean, flow, locale: localeThere(profile) ?? clean.locale };
};
