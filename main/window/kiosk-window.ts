import { BrowserWindow, type Session } from 'electron';
import type { Posture } from '../../preload/contract/kiosk-profile.ts';
import { protectContent } from './hardening/content-protection.ts';
import { fixTitle } from './hardening/fixed-title.ts';
import { hardenedWebPreferences } from './hardening/web-preferences.ts';
import { windowOptions } from './window-options.ts';

export interface WindowPlan {
  readonly posture: Posture;
  readonly devTools: 'allowed' | 'denied';
  /** Absolute path of the built preload script. */
  readonly preload: string;
}

/** Makes the window, hidden and still without its page. Rules for pages come from `hardenContents`. */
export const createKioskWindow = (plan: WindowPlan, session: Session): BrowserWindow => {
  const window = new BrowserWindow({
    ...windowOptions[plan.posture],
    webPreferences: {
      ...hardenedWebPreferences(plan.devTools),
      preload: plan.preload,
      session,
    },
  });
  fixTitle(window);
  protectContent(window);
  if (plan.posture === 'kiosk') {
    // SECURITY: kiosk: notifications and other windows of the system stay underneath.
    window.setAlwaysOnTop(true, 'screen-saver');
  }
  return window;
};
