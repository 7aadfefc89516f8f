import { useLayoutEffect } from 'react';
import type { KioskState } from './flow/kiosk-state.ts';
import { languageTag } from './text/locale-name.ts';
import { hasReadings } from './text/texts.ts';

/** Tells the document what concerns all of it: language, readings, theme, text size, motion, and whether time runs out. */
export const useDocument = ({ locale, display, overlay }: KioskState): void => {
  useLayoutEffect(() => {
    const { documentElement: root, body } = document;
    root.lang = languageTag(locale);
    root.dataset['readings'] = hasReadings(locale) ? 'shown' : 'none';
    root.dataset['theme'] = display.contrast === 'high' ? 'contrast' : 'light';
    root.dataset['textSize'] = String(display.textSize);
    root.dataset['motion'] = display.motion;
    body.dataset['idle'] = overlay.kind === 'idle-warning' ? 'warning' : 'active';
  }, [locale, display, overlay]);
};
