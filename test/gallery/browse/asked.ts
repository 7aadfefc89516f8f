import type { Locale } from '../../../preload/contract/locale.ts';
import { counter, type Panel } from '../views/panels.ts';

/** What is looked at, and how. */
export interface Asked {
  readonly shows:
    | { readonly kind: 'screen'; readonly state: string }
    | { readonly kind: 'component'; readonly component: string; readonly specimen?: string };
  readonly panel: Panel;
  readonly locale: Locale;
  readonly words: 'as-written' | 'pseudo';
  readonly theme: 'light' | 'contrast';
  readonly text: '100' | '125' | '150' | '200';
  readonly posture: 'kiosk' | 'laptop';
}

export const firstAsked: Asked = {
  shows: { kind: 'screen', state: 'attract' },
  panel: counter,
  locale: 'ja',
  words: 'as-written',
  theme: 'light',
  text: '100',
  posture: 'kiosk',
};

/** The page that shows it. */
export const addressOf = ({ shows, locale, words, theme, text, posture }: Asked): string => {
  const { kind, ...what } = shows;
  const how = {
    // Only English has a longer form of itself.
    locale: words === 'pseudo' ? 'en' : locale,
    theme,
    text,
    posture,
    ...(words === 'pseudo' ? { words } : {}),
  };
  const page = kind === 'screen' ? 'index.html' : 'components.html';
  return `${page}?${new URLSearchParams({ ...what, ...how })}`;
};
