import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import { createAlarm } from './alarm.ts';
import type { FlowEvent } from './flow-event.ts';
import { idleDue } from './idle-due.ts';
import { idleScheduleOf } from './idle-schedule-of.ts';
import type { KioskState } from './kiosk-state.ts';
import type { PageClock } from './page-clock.ts';

/** Watches whether anybody is still there. */
export interface IdleWatch {
  /** Ends what should have ended while nobody looked, as with a lid that was closed. Tells whether there was anything to end. */
  catchUp(): boolean;
  /** Somebody has done something. */
  noticeActivity(): void;
  /** The state has changed; a new screen counts from its beginning. */
  follow(state: KioskState, previous: KioskState): void;
  stop(): void;
}

/** Sends `idle-warned` and `idle-ended` when they are due on the present screen. */
export const watchIdle = (
  clock: PageClock,
  profile: KioskProfile,
  initial: KioskState,
  send: (event: FlowEvent) => void,
): IdleWatch => {
  let state = initial;
  let lastActivity = clock.now();
  const due = () => idleDue(state.overlay, idleScheduleOf(state, profile), lastActivity);
  const isOver = () => clock.now() >= (due()?.overAt ?? Infinity);

  // SECURITY: PCI DSS 8.2.8: time counts while the lid is closed, so whoever opens it gets no warning to put off.
  const catchUp = () => {
    const ends = isOver();
    if (ends) {
      send({ type: 'idle-warned' });
      send({ type: 'idle-ended' });
    }
    return ends;
  };
  const ring = () => {
    const next = due();
    if (next !== null && !catchUp()) send(next.event);
  };
  const alarm = createAlarm(clock, ring);
  const rearm = () => alarm.set(due()?.at ?? null);
  rearm();

  return {
    catchUp,
    noticeActivity: () => {
      lastActivity = clock.now();
      rearm();
    },
    follow: (now, previous) => {
      state = now;
      const newScreen = now.flow.screen !== previous.flow.screen;
      const stayed = previous.overlay.kind === 'idle-warning' && now.overlay.kind === 'none';
      if (newScreen || stayed) lastActivity = clock.now();
      rearm();
    },
    stop: () => alarm.set(null),
  };
};
