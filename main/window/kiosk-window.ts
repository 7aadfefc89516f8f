import { BrowserWindow, type Session } from 'electron';
import type { Posture } from '../../preload/contract/kiosk-profile.ts';
import { protectContent } from './hardening/content-protection.ts';
import { fixTitle } from './hardening/fixed-title.ts';
import { denyClosing } from './hardening/no-closing.ts';
import { denySystemMenu } from './hardening/no-system-menu.ts';
import { stayInFront } from './hardening/stay-in-front.ts';
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
    denyClosing(window);
    denySystemMenu(window);
    stayInFront(window);
  }
  return window;
};
