import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { ScreenName } from '../../preload/contract/screen-name.ts';

export interface PageParts {
  /** The profile as it is at this moment. */
  readonly profile: () => KioskProfile;
  readonly speak: (locale: Locale) => void;
  readonly shown: (screen: ScreenName, tells: string | null) => void;
  /** A page has started. */
  readonly opened: () => void;
  readonly alive: () => void;
  /** Milliseconds since the machine has started, its sleep counted. */
  readonly sinceBoot: () => number;
}

/** How a page starts, and what it tells of itself. */
export const pageCalls = (parts: PageParts): KioskHandlers['page'] => ({
  open: () => {
    const { profile, speak, opened } = parts;
    opened();
    const answer = profile();
    // Every new page is a new customer, who starts in the first language, unless somebody goes on there after a lost one.
    const locale = answer.lostPage?.locale ?? answer.locales[0];
    if (locale !== undefined) {
      speak(locale);
    }
    return answer;
  },
  shown: ({ screen, locale, tells }) => {
    parts.speak(locale);
    parts.shown(screen, tells);
  },
  alive: () => parts.alive(),
  sinceBoot: () => parts.sinceBoot(),
});
