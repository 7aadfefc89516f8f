import type { FlowEvent } from './flow-event.ts';
import type { IdleSchedule } from './idle-schedule.ts';
import type { Overlay } from './kiosk-state.ts';
import { secondsAfter } from './time.ts';
import type { Instant } from './under-way.ts';

type IdleEvent = FlowEvent & { readonly type: 'idle-warned' | 'idle-ended' };

/** What happens when nobody does anything until an instant. */
export interface IdleDue {
  readonly at: Instant;
  readonly event: IdleEvent;
  /** From then on it is too late for a warning, and for anybody to stay. */
  readonly overAt: Instant;
}

/** What is due next unless somebody does something; null while there is no time-out. */
export const idleDue = (
  overlay: Overlay,
  schedule: IdleSchedule,
  lastActivity: Instant,
): IdleDue | null => {
  if (schedule.kind === 'never') return null;
  if (overlay.kind === 'idle-warning') {
    return { at: overlay.endsAt, event: { type: 'idle-ended' }, overAt: overlay.endsAt };
  }
  const at = secondsAfter(lastActivity, schedule.quietSeconds);
  if (schedule.kind === 'unannounced') return { at, event: { type: 'idle-ended' }, overAt: at };
  return {
    at,
    event: { type: 'idle-warned' },
    overAt: secondsAfter(at, schedule.warningSeconds),
  };
};
