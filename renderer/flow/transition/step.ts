import type { KioskProfile, Service } from '../../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../../preload/contract/locale.ts';
import type { CalendarMonth } from '../../card/calendar-month.ts';
import type { Display } from '../display.ts';
import type { Effect } from '../effect.ts';
import type { FlowState } from '../flow-state.ts';
import type { KioskState } from '../kiosk-state.ts';
import type { Attempt, Instant } from '../under-way.ts';

/** What a transition may know besides the state and the event. */
export interface TransitionContext {
  readonly now: Instant;
  /** A number that no call bore before: for the call that this transition may begin. */
  readonly attempt: Attempt;
  /** The present month in Asia/Tokyo. */
  readonly today: CalendarMonth;
  readonly profile: KioskProfile;
}

/** What a screen's transition knows besides. */
export interface ScreenContext extends TransitionContext {
  readonly service: Service;
  readonly pending: KioskState['pending'];
  /** The language that is spoken now. */
  readonly locale: Locale;
  /** How the screen is shown now. */
  readonly display: Display;
}

/** Where a person is next, and what is to be done. */
export interface Step {
  readonly flow: FlowState;
  readonly effects: readonly Effect[];
}

export const step = (flow: FlowState, ...effects: readonly Effect[]): Step => ({ flow, effects });
