import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import { type IdleSchedule, idleSchedule, usualFactor } from './idle-schedule.ts';
import { usualDisplay } from './initial-state.ts';
import type { KioskState } from './kiosk-state.ts';

type Chosen = Pick<KioskState, 'flow' | 'locale' | 'display'>;

/** Screens before which nobody need stand, on which language or display can be chosen nevertheless. */
const waitsForSomebody = ({ flow }: Chosen): boolean =>
  flow.screen === 'attract' || flow.screen === 'out-of-service';

const isAsEveryoneFindsIt = ({ locale, display }: Chosen, { locales }: KioskProfile): boolean =>
  locale === locales[0] && display === usualDisplay;

/**
 * The idle time-out of a state. Where somebody has only chosen a language or a display and gone, these go back for the next one, as
 * late as another screen would end; there is nothing to warn of.
 */
export const idleScheduleOf = (state: Chosen, profile: KioskProfile): IdleSchedule => {
  if (waitsForSomebody(state) && !isAsEveryoneFindsIt(state, profile)) {
    return { kind: 'unannounced', quietSeconds: profile.idle.idleSeconds * usualFactor };
  }
  return idleSchedule(state.flow, profile.idle);
};
