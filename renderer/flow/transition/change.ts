import type { Effect } from '../effect.ts';
import { cleanState } from '../initial-state.ts';
import type { KioskState } from '../kiosk-state.ts';
import type { TransitionContext } from './step.ts';

/** The page's next state, and what is to be done. */
export interface Change {
  readonly state: KioskState;
  readonly effects: readonly Effect[];
}

export const change = (state: KioskState, ...effects: readonly Effect[]): Change => ({
  state,
  effects,
});

/** SECURITY: product.md "Wipe with proof": nothing of a customer is left in the state, not even their language. */
export const wiped = (state: KioskState, { profile }: TransitionContext): KioskState =>
  cleanState(profile, state);

/** The session ends: the page is empty at once, whatever becomes of the call. */
export const endSession = (
  state: KioskState,
  reason: 'finished' | 'logged-out' | 'timed-out',
  context: TransitionContext,
): Change => change(wiped(state, context), { type: 'end-session', reason });
