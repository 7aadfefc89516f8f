import type { Locale } from '../../preload/contract/locale.ts';

/** Each language's name in itself. */
export const localeNames: Readonly<Record<Locale, string>> = {
  ja: '日本語',
  'ja-easy': 'やさしい日本語',
  en: 'English',
  'zh-Hans': '简体中文',
  ko: '한국어',
  vi: 'Tiếng Việt',
  'pt-BR': 'Português',
};

/** The value of `lang`: easy Japanese is Japanese to a screen reader and to the fonts. */
export const languageTag = (locale: Locale): string => (locale === 'ja-easy' ? 'ja' : locale);
