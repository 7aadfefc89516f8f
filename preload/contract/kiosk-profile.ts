import type { HoursOfDay } from './hours-of-day.ts';
import type { LimitNotice } from './limits.ts';
import type { Locale } from './locale.ts';
import type { Actor, StaffActor } from './login.ts';
import type { LostDecision, PendingOperation } from './operation.ts';
import type { Build, PostureCode } from './posture.ts';
import type { Problem } from './problem.ts';

export type Posture = 'kiosk' | 'laptop';
export type FlowName = 'selfcare' | 'counter';

/** Whom a person can turn to; shown on every screen as the configuration has it. */
export interface SupportContact {
  readonly email: string;
  readonly phone: string;
  readonly hours: string;
}

/** Whether the kiosk can serve anybody right now. */
export type Service =
  | { readonly state: 'online' }
  | { readonly state: 'offline' }
  | { readonly state: 'out-of-service'; readonly problem: Problem };

/** All that the page must know of this kiosk before it shows its first screen. */
export interface KioskProfile {
  readonly posture: Posture;
  readonly flows: readonly FlowName[];
  /** In the configured order; the first is where every new customer starts. */
  readonly locales: readonly Locale[];
  readonly support: SupportContact;
  /** Seconds without input before the warning on card screens, and seconds the warning lasts. */
  readonly idle: { readonly idleSeconds: number; readonly warningSeconds: number };
  /** When the first screen dims while nobody is there, by the clocks in Japan; null: never. */
  readonly night: HoursOfDay | null;
  /** Whether staff ask for the security code of a customer's card. */
  readonly securityCodeInCounter: 'asked' | 'not-asked';
  /** Whose session has outlived a restart and awaits their password; null when there is none. */
  readonly lockedStaff: StaffActor | null;
  /** What was on its way when the page before this one was lost, who had decided it, and in which language; their session goes on. Null otherwise. */
  readonly lostPage: {
    readonly actor: Actor;
    readonly decision: LostDecision;
    readonly locale: Locale;
  } | null;
  /** Operations of which somebody should know, the oldest first. */
  readonly pending: readonly PendingOperation[];
  /** By how many milliseconds the kiosk's wall clock is ahead of the backend's; 0 until the backend has told. */
  readonly clockAheadMilliseconds: number;
  /** True when the kiosk talks to its embedded sandbox: said on screen, so that nobody takes it for the real thing. */
  readonly practice: boolean;
  readonly service: Service;
  readonly build: Build;
  /** Of the self-test: those that would refuse to serve anybody, were this a build for production. Said on screen. */
  readonly relaxed: readonly PostureCode[];
  /** Whether staff can open the panel: a PIN is configured. */
  readonly staffPanel: 'behind-pin' | 'absent';
  /** Limits that were reached and that staff have not seen yet. */
  readonly limits: readonly LimitNotice[];
}
