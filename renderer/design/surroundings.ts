import { createContext, useContext } from 'react';
import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import type { Display } from '../flow/display.ts';
import type { PersonEvent } from '../flow/flow-event.ts';
import type { PageClock } from '../flow/page-clock.ts';

export type Send = (event: PersonEvent) => void;

/** Whom the words of a screen are meant for. */
export type Audience = 'customer' | 'staff';

/** What every screen stands in: the kiosk, the person's language and display, and where they are on the way. */
export interface Surroundings {
  /** What this build lets pass is not in here, since it changes: see `relaxed`. */
  readonly profile: Omit<KioskProfile, 'relaxed'>;
  readonly relaxed: KioskProfile['relaxed'];
  readonly locale: Locale;
  readonly display: Display;
  readonly audience: Audience;
  readonly progress: { readonly step: number; readonly steps: number } | null;
  readonly clock: PageClock;
  /** Whether a `retry` button belongs beside this problem. */
  readonly offersRetry: (problem: Problem) => boolean;
  readonly send: Send;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** The surroundings of the present screen. Throws outside of the app. */
export const useSurroundings = (): Surroundings => {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('No surroundings: the app provides them.');
  return surroundings;
};
