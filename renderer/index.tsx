import { useCallback, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import type { KioskApi } from '../preload/contract/kiosk-api.ts';
import type { KioskProfile } from '../preload/contract/kiosk-profile.ts';
import { App } from './app.tsx';
import type { Send } from './design/surroundings.ts';
import { createBrowserClock } from './flow/browser-clock.ts';
import type { PageClock } from './flow/page-clock.ts';
import { createKioskStore, type KioskStore } from './flow/store.ts';
import { useForgetting } from './use-forgetting.ts';

declare global {
  interface Window {
    /** The bridge that preload exposes; all that the page has of main. */
    readonly kiosk: KioskApi;
  }
}

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

interface PageProps {
  readonly store: KioskStore;
  readonly profile: KioskProfile;
  readonly clock: PageClock;
}

const Page = ({ store, profile, clock }: PageProps) => {
  const state = useStore(store);
  useForgetting(state);
  useEffect(() => store.start(), [store]);
  useEffect(() => {
    const notice = () => store.noticeActivity();
    for (const sign of signsOfLife) window.addEventListener(sign, notice);
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, notice);
    };
  }, [store]);
  const send = useCallback<Send>((event) => store.send(event), [store]);
  return <App state={state} profile={profile} clock={clock} send={send} />;
};

const start = async (root: HTMLElement) => {
  const kiosk = window.kiosk;
  const profile = await kiosk.page.open();
  const clock = await createBrowserClock(kiosk, profile);
  const store = createKioskStore({ kiosk, profile, clock });
  createRoot(root).render(<Page store={store} profile={profile} clock={clock} />);
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
void start(root);
