import { idleSchedule } from '../idle-schedule.ts';
import type { KioskState } from '../kiosk-state.ts';
import { type Lock, lockAt, lockedBy } from '../lock.ts';
import { secondsAfter } from '../time.ts';
import { type Change, change, endSession } from './change.ts';
import type { TransitionContext } from './step.ts';

const hasTimeOut = (state: KioskState, { profile }: TransitionContext) =>
  idleSchedule(state.flow, profile.idle).kind === 'limited';

/** Nobody has done anything for a while. */
export const idleWarned = (state: KioskState, context: TransitionContext): Change => {
  if (!hasTimeOut(state, context)) return change(state);
  const endsAt = secondsAfter(context.now, context.profile.idle.warningSeconds);
  return change({ ...state, overlay: { kind: 'idle-warning', endsAt } });
};

/** SECURITY: PCI DSS 8.2.8: the password is asked again, and the page holds nothing of any customer meanwhile. */
const lock = (state: KioskState, { actor, work }: Lock): Change =>
  change({ ...state, flow: lockedBy(actor), overlay: { kind: 'none' } }, { type: 'lock', work });

/** Nobody has stayed. */
export const idleEnded = (state: KioskState, context: TransitionContext): Change => {
  const isOver = hasTimeOut(state, context) && state.overlay.kind === 'idle-warning';
  if (!isOver) return change(state);
  const locked = lockAt(state.flow);
  return locked === null ? endSession(state, 'timed-out', context) : lock(state, locked);
};
