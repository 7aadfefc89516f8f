import type { Service } from '../../preload/contract/kiosk-profile.ts';
import type { LimitNotice } from '../../preload/contract/limits.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { PendingOperation } from '../../preload/contract/operation.ts';
import type { PostureCode } from '../../preload/contract/posture.ts';
import type { Display } from './display.ts';
import type { FlowState } from './flow-state.ts';
import type { Instant } from './under-way.ts';

/** A question over the screen. Leaving is asked about only when something was typed. */
export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'leaving'; readonly by: 'finish' | 'log-out' }
  /** `endsAt`: when all is wiped unless somebody stays. */
  | { readonly kind: 'idle-warning'; readonly endsAt: Instant };

/** The page's whole state. `locale` and `display` are the person's choice; the rest is where they are. */
export interface KioskState {
  readonly flow: FlowState;
  readonly overlay: Overlay;
  readonly service: Service;
  /** Operations of which somebody should know, the oldest first. */
  readonly pending: readonly PendingOperation[];
  /** Of the self-test: what this build lets pass. */
  readonly relaxed: readonly PostureCode[];
  /** Limits of the kiosk's own that were reached, until staff have seen them. */
  readonly limits: readonly LimitNotice[];
  readonly locale: Locale;
  readonly display: Display;
  /** How often what was typed has been wiped from a screen that stays: each time it is made anew. */
  readonly wipes: number;
}
