import { idleSchedule } from '../idle-schedule.ts';
import type { KioskState } from '../kiosk-state.ts';
import { secondsAfter } from '../time.ts';
import { type Change, change, endSession } from './change.ts';
import type { TransitionContext } from './step.ts';

const hasTimeOut = (state: KioskState, { profile }: TransitionContext) =>
  idleSchedule(state.flow.screen, profile.idle).kind === 'limited';

/** Nobody has done anything for a while. */
export const idleWarned = (state: KioskState, context: TransitionContext): Change => {
  if (!hasTimeOut(state, context)) return change(state);
  const endsAt = secondsAfter(context.now, context.profile.idle.warningSeconds);
  return change({ ...state, overlay: { kind: 'idle-warning', endsAt } });
};

/** Nobody has stayed. */
export const idleEnded = (state: KioskState, context: TransitionContext): Change =>
  hasTimeOut(state, context) && state.overlay.kind === 'idle-warning'
    ? endSession(state, 'timed-out', context)
    : change(state);
