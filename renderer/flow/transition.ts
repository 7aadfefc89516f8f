import type { Locale } from '../../preload/contract/locale.ts';
import type { FlowEvent } from './flow-event.ts';
import type { KioskState } from './kiosk-state.ts';
import { settledKeys } from './pending-operations.ts';
import { showsPresence } from './presence.ts';
import { toldOutcome } from './told-outcome.ts';
import { type Change, change, wiped } from './transition/change.ts';
import { idleEnded, idleWarned } from './transition/idle.ts';
import { answerLeaving, isLeaving, isServed, leave } from './transition/leaving.ts';
import { openPanel } from './transition/open-panel.ts';
import { screenTransition } from './transition/screen.ts';
import { serviceChanged, startAfresh } from './transition/service.ts';
import { sessionEnded } from './transition/session.ts';
import type { TransitionContext } from './transition/step.ts';

const answersByLeaving = (event: FlowEvent): boolean =>
  event.type === 'pressed' && isLeaving(event.action);

/** Whoever does anything is there: the warning goes. Leaving is an answer to it. */
const attended = (state: KioskState, event: FlowEvent): KioskState =>
  state.overlay.kind === 'idle-warning' && showsPresence(event) && !answersByLeaving(event)
    ? { ...state, overlay: { kind: 'none' } }
    : state;

const onScreen = (state: KioskState, event: FlowEvent, context: TransitionContext): Change => {
  const { service, pending, locale, display } = state;
  const screenContext = { ...context, service, pending, locale, display };
  const { flow, effects } = screenTransition(state.flow, event, screenContext);
  const goesBackToAttract = flow.screen === 'attract' && state.flow.screen !== 'attract';
  return change(goesBackToAttract ? wiped(state, context) : { ...state, flow }, ...effects);
};

const speaking = (state: KioskState, locale: Locale, { profile }: TransitionContext): KioskState =>
  profile.locales.includes(locale) ? { ...state, locale } : state;

/** What was shown as settled somebody has seen; the rest stays until it is. */
const seen = (state: KioskState, idempotencyKeys: readonly string[]): Change => {
  const settled = settledKeys(state.pending).filter((key) => idempotencyKeys.includes(key));
  return settled.length === 0
    ? change(state)
    : change(state, { type: 'say-seen', idempotencyKeys: settled });
};

const pressed = (
  state: KioskState,
  event: FlowEvent & { readonly type: 'pressed' },
  context: TransitionContext,
): Change => {
  const { action } = event;
  if (state.overlay.kind === 'leaving') {
    return answerLeaving(state, state.overlay.by, action, context);
  }
  if (action === 'open-panel') return openPanel(state, context);
  if (isLeaving(action)) return leave(state, action, context);
  if (action === 'retry' && state.flow.screen === 'out-of-service') {
    return startAfresh(state, context);
  }
  return onScreen(state, event, context);
};

/** The panel has opened for somebody who did not wait for it. */
const isOpenForNobody = ({ flow }: KioskState, event: FlowEvent): boolean =>
  event.type === 'unlock-panel-answered' &&
  event.answer.state === 'open' &&
  !(flow.screen === 'staff' && flow.part === 'lock' && flow.waiting === event.attempt);

const isRetryingByItself = ({ flow }: KioskState, event: FlowEvent, now: number) =>
  event.type === 'asking-due' &&
  flow.screen === 'out-of-service' &&
  now >= (flow.retriesAt ?? Infinity);

const changed = (state: KioskState, event: FlowEvent, context: TransitionContext): Change => {
  if (event.type === 'pressed') return pressed(state, event, context);
  if (event.type === 'language-chosen') return change(speaking(state, event.locale, context));
  if (event.type === 'display-chosen') {
    return change({ ...state, display: { ...state.display, ...event.display } });
  }
  if (event.type === 'pending-seen') return seen(state, event.idempotencyKeys);
  if (event.type === 'pending-changed') {
    return onScreen({ ...state, pending: event.pending }, event, context);
  }
  if (event.type === 'relaxed-changed') return change({ ...state, relaxed: event.relaxed });
  if (event.type === 'limits-changed') return change({ ...state, limits: event.limits });
  if (isOpenForNobody(state, event)) return change(state, { type: 'close-panel' });
  if (event.type === 'service-changed') return serviceChanged(state, event.service, context);
  if (event.type === 'session-ended') {
    return change({ ...state, flow: sessionEnded(state, event.failure) });
  }
  if (event.type === 'idle-warned') return idleWarned(state, context);
  if (event.type === 'idle-ended') return idleEnded(state, context);
  if (isRetryingByItself(state, event, context.now)) return startAfresh(state, context);
  return onScreen(state, event, context);
};

/** A question belongs to the screen over which it was asked. */
const withoutStaleOverlay = (before: KioskState, after: KioskState): KioskState =>
  before.flow.screen === after.flow.screen || after.overlay.kind === 'none'
    ? after
    : { ...after, overlay: { kind: 'none' } };

/** Who gets the screen back after a handover finds their own language and display, unless the screen is nobody's now. */
const asStaffHadIt = (before: KioskState, after: KioskState): KioskState =>
  before.flow.screen === 'handover' && after.flow.screen !== 'handover' && isServed(after.flow)
    ? { ...after, locale: before.flow.staffLocale, display: before.flow.staffDisplay }
    : after;

/**
 * The one rule of how the page's state changes: a pure function. What has to happen outside the state comes back as
 * effects, in order; their answers are events again.
 */
export const transition = (
  state: KioskState,
  event: FlowEvent,
  context: TransitionContext,
): Change => {
  const { state: next, effects } = changed(attended(state, event), event, context);
  const settled = asStaffHadIt(state, withoutStaleOverlay(state, next));
  const { locale, flow } = settled;
  const shownAnew = locale !== state.locale || flow.screen !== state.flow.screen;
  return shownAnew
    ? change(settled, ...effects, {
        type: 'say-shown',
        screen: flow.screen,
        locale,
        tells: toldOutcome(state.flow, event, flow),
      })
    : change(settled, ...effects);
};
