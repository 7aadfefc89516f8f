import type { KioskApi } from '../../preload/contract/kiosk-api.ts';
import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import type { FlowEvent } from './flow-event.ts';
import type { KioskState } from './kiosk-state.ts';
import type { PageClock } from './page-clock.ts';

/** The page's state and the one way to change it. `getState` and `subscribe` are what zustand's `useStore` takes. */
export interface KioskStore {
  getState(): KioskState;
  getInitialState(): KioskState;
  subscribe(listener: (state: KioskState, previous: KioskState) => void): () => void;
  send(event: FlowEvent): void;
  /** Somebody has touched, moved or typed something: puts the idle warning off, and changes nothing else. */
  noticeActivity(): void;
  /** Once the first screen takes input: tells main so, listens to main, and starts the clocks. Returns how to stop. */
  start(): () => void;
}

export interface StoreParts {
  readonly kiosk: KioskApi;
  readonly profile: KioskProfile;
  readonly clock: PageClock;
}
