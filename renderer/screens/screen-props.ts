import type { Send } from '../design/surroundings.ts';

/** What every screen takes: its own state, and a way to report. */
export interface ScreenProps<State> {
  readonly state: State;
  readonly send: Send;
}
