import { createStore } from 'zustand/vanilla';
import type { KioskApi } from '../../preload/contract/kiosk-api.ts';
import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import { monthInTokyo } from '../card/calendar-month.ts';
import { createAlarm } from './alarm.ts';
import { asksByItselfAt } from './asks-by-itself.ts';
import type { Effect } from './effect.ts';
import { runEffect } from './effects.ts';
import type { FlowEvent } from './flow-event.ts';
import { type IdleWatch, watchIdle } from './idle.ts';
import { initialState } from './initial-state.ts';
import type { KioskState } from './kiosk-state.ts';
import type { PageClock } from './page-clock.ts';
import { showsPresence } from './presence.ts';
import { transition } from './transition.ts';
import type { Attempt } from './under-way.ts';

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

/** Creates the page's store, on the screen where nobody is served yet, or is locked out. */
export const createKioskStore = ({ kiosk, profile, clock }: StoreParts): KioskStore => {
  const store = createStore<KioskState>(() => initialState(profile, clock.now()));
  let idle: IdleWatch | null = null;
  let lastAttempt: Attempt = 0;

  /** SECURITY: PCI DSS 8.2.8: whoever opens the lid does nothing before it is known how long the machine has slept. */
  const onceSleepIsCounted = (run: () => void): void => {
    const counting = clock.counting();
    if (counting === null) run();
    else void counting.then(() => onceSleepIsCounted(run));
  };

  const applyInTime = (event: FlowEvent): void => {
    if (idle?.catchUp() !== true) apply(event);
  };

  const send = (event: FlowEvent): void => {
    if (showsPresence(event)) onceSleepIsCounted(() => applyInTime(event));
    else apply(event);
  };

  const apply = (event: FlowEvent): void => {
    lastAttempt += 1;
    const context = {
      now: clock.now(),
      attempt: lastAttempt,
      today: monthInTokyo(clock.backendTime()),
      profile,
    };
    const { state, effects } = transition(store.getState(), event, context);
    if (showsPresence(event)) idle?.noticeActivity();
    store.setState(state, true);
    for (const effect of effects) void run(effect);
  };

  const run = async (effect: Effect): Promise<void> => {
    const event = await runEffect(kiosk, effect);
    if (event !== null) send(event);
  };

  const start = (): (() => void) => {
    const watch = watchIdle(clock, profile, store.getState(), send);
    const asking = createAlarm(clock, () => send({ type: 'asking-due' }));
    const followed = store.subscribe((state, previous) => {
      watch.follow(state, previous);
      asking.set(asksByItselfAt(state.flow));
    });
    const serviceHeard = kiosk.page.service((service) =>
      send({ type: 'service-changed', service }),
    );
    const asked = kiosk.page.areYouThere(() => void run({ type: 'say-alive' }));
    const pendingHeard = kiosk.operation.pending((pending) =>
      send({ type: 'pending-changed', pending }),
    );
    const relaxedHeard = kiosk.page.relaxed((relaxed) =>
      send({ type: 'relaxed-changed', relaxed }),
    );
    const limitsHeard = kiosk.page.limits((limits) => send({ type: 'limits-changed', limits }));
    const endHeard = kiosk.session.ended((failure) => send({ type: 'session-ended', failure }));
    const heard = [
      followed,
      serviceHeard,
      relaxedHeard,
      asked,
      pendingHeard,
      limitsHeard,
      endHeard,
    ];
    const { flow, locale } = store.getState();
    idle = watch;
    asking.set(asksByItselfAt(flow));
    void run({ type: 'say-shown', screen: flow.screen, locale, tells: null });

    return () => {
      idle = null;
      for (const end of heard) end();
      watch.stop();
      asking.set(null);
    };
  };

  const noticeActivity = (): void => {
    onceSleepIsCounted(() => {
      if (idle?.catchUp() === false) idle.noticeActivity();
    });
  };

  return { ...store, send, noticeActivity, start };
};
