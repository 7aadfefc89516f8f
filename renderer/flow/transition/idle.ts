import { idleScheduleOf } from '../idle-schedule-of.ts';
import type { KioskState } from '../kiosk-state.ts';
import { type Lock, lockAt, lockedFor } from '../lock.ts';
import type { OpenPanel, PanelLock } from '../panel-state.ts';
import { secondsAfter } from '../time.ts';
import { type Change, change, endSession, wiped } from './change.ts';
import { leavePanel } from './leave-panel.ts';
import type { TransitionContext } from './step.ts';

/** Nobody has done anything for a while. */
export const idleWarned = (state: KioskState, context: TransitionContext): Change => {
  const { idle } = context.profile;
  if (idleScheduleOf(state, context.profile).kind !== 'limited') return change(state);
  const endsAt = secondsAfter(context.now, idle.warningSeconds);
  return change({ ...state, overlay: { kind: 'idle-warning', endsAt } });
};

/** SECURITY: PCI DSS 8.2.8: the password is asked again, and the page holds nothing of any customer meanwhile. */
const lock = (state: KioskState, { purpose, work }: Lock): Change =>
  change({ ...state, flow: lockedFor(purpose), overlay: { kind: 'none' } }, { type: 'lock', work });

/** SECURITY: product.md "Wipe with proof": a password that was typed and left does not wait for the next who comes by. */
const withoutPassword = (state: KioskState): Change => {
  const { flow } = state;
  if (flow.screen !== 'login' || flow.purpose.kind !== 'unlock') return change(state);
  return change({ ...state, flow: lockedFor(flow.purpose), wipes: state.wipes + 1 });
};

/** A language or a display that somebody has chosen and left does not wait for the next who comes by. */
const asEveryoneFindsIt = (state: KioskState, context: TransitionContext): KioskState => {
  const { locale, display } = wiped(state, context);
  return { ...state, locale, display };
};

const unannounced = (state: KioskState, context: TransitionContext): Change =>
  state.flow.screen === 'login'
    ? withoutPassword(state)
    : change(asEveryoneFindsIt(state, context));

/** SECURITY: security.md "Nobody gets out or in": a panel that was left does not wait for the next who comes by. */
const panelEnded = (
  state: KioskState,
  panel: PanelLock | OpenPanel,
  context: TransitionContext,
): Change => {
  const { flow, effects } = leavePanel(panel, state.service);
  return change({ ...wiped(state, context), flow }, ...effects);
};

/** Nobody has stayed. */
export const idleEnded = (state: KioskState, context: TransitionContext): Change => {
  const { kind } = idleScheduleOf(state, context.profile);
  if (state.flow.screen === 'staff') return panelEnded(state, state.flow, context);
  if (kind === 'unannounced') return unannounced(state, context);
  if (kind === 'never' || state.overlay.kind !== 'idle-warning') return change(state);
  const locked = lockAt(state.flow);
  return locked === null ? endSession(state, 'timed-out', context) : lock(state, locked);
};
