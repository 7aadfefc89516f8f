import type { Service } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { FlowState } from './flow-state.ts';
import type { Instant } from './under-way.ts';

/** A question over the screen. Leaving is asked about only when something was typed. */
export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'leaving'; readonly by: 'finish' | 'log-out' }
  /** `endsAt`: when all is wiped unless somebody stays. */
  | { readonly kind: 'idle-warning'; readonly endsAt: Instant };

/** How the person likes to read: WCAG 2.2 1.4.4 (text size), 1.4.6 (contrast), 2.3.3 (motion). */
export interface Display {
  readonly textSize: 100 | 125 | 150 | 200;
  readonly contrast: 'standard' | 'high';
  readonly motion: 'full' | 'reduced';
}

/** The page's whole state. `locale` and `display` are the person's choice; the rest is where they are. */
export interface KioskState {
  readonly flow: FlowState;
  readonly overlay: Overlay;
  readonly service: Service;
  readonly locale: Locale;
  readonly display: Display;
}
