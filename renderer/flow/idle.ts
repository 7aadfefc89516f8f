import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import { createAlarm } from './alarm.ts';
import type { FlowEvent } from './flow-event.ts';
import { idleDue } from './idle-due.ts';
import { idleSchedule } from './idle-schedule.ts';
import type { KioskState } from './kiosk-state.ts';
import type { PageClock } from './page-clock.ts';

/** Watches whether anybody is still there. */
export interface IdleWatch {
  /** Somebody has done something. */
  noticeActivity(): void;
  /** The state has changed; a new screen counts from its beginning. */
  follow(state: KioskState, previous: KioskState): void;
  stop(): void;
}

/** Sends `idle-warned` and `idle-ended` when they are due on the present screen. */
export const watchIdle = (
  clock: PageClock,
  idle: KioskProfile['idle'],
  initial: KioskState,
  send: (event: FlowEvent) => void,
): IdleWatch => {
  let state = initial;
  let lastActivity = clock.now();
  const due = () => idleDue(state.overlay, idleSchedule(state.flow, idle), lastActivity);
  const alarm = createAlarm(clock, () => {
    const next = due();
    if (next !== null) send(next.event);
  });
  const rearm = () => alarm.set(due()?.at ?? null);
  rearm();

  return {
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
