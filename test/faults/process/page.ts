import type { KioskApi } from '../../../preload/contract/kiosk-api.ts';
import { kioskContract } from '../../../preload/contract/kiosk-contract.ts';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import { exposeKiosk, type Wire } from '../../../preload/expose-kiosk.ts';
import type { FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { PageClock } from '../../../renderer/flow/page-clock.ts';
import { createKioskStore } from '../../../renderer/flow/store.ts';
import type { PageView } from './messages.ts';
import { pageViewOf } from './page-view.ts';

/** A page without its looks: the real bridge, state and encryption. */
export interface Page {
  readonly do: (event: FlowEvent) => void;
  /** Its timers stop, as they do when a renderer process ends. */
  readonly stop: () => void;
}

export interface PageParts {
  readonly wire: Wire;
  readonly number: number;
  readonly clockFor: (kiosk: KioskApi, profile: KioskProfile) => Promise<PageClock>;
  readonly show: (view: PageView) => void;
}

/** Starts a page as `renderer/index.tsx` does. */
export const openPage = async ({ wire, number, clockFor, show }: PageParts): Promise<Page> => {
  const kiosk = exposeKiosk(kioskContract, wire) as unknown as KioskApi;
  const profile = await kiosk.page.open();
  const clock = await clockFor(kiosk, profile);
  const store = createKioskStore({ kiosk, profile, clock });
  const tell = () => show(pageViewOf(store.getState(), number));
  const unfollow = store.subscribe(tell);
  const stop = store.start();
  tell();
  return {
    do: (event) => store.send(event),
    stop: () => {
      unfollow();
      stop();
    },
  };
};
