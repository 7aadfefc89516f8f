import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { ScreenName } from '../../preload/contract/screen-name.ts';

export interface PageParts {
  /** The profile as it is at this moment. */
  readonly profile: () => KioskProfile;
  readonly speak: (locale: Locale) => void;
  readonly shown: (screen: ScreenName) => void;
}

/** How a page starts, and what it tells of itself. */
export const pageCalls = ({ profile, speak, shown }: PageParts): KioskHandlers['page'] => ({
  open: () => {
    const answer = profile();
    const [firstLocale] = answer.locales;
    // Every new page is a new customer, who starts in the first language.
    if (firstLocale !== undefined) {
      speak(firstLocale);
    }
    return answer;
  },
  shown: ({ screen, locale }) => {
    speak(locale);
    shown(screen);
  },
});
