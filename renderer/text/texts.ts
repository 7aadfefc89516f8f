import i18next, { type i18n } from 'i18next';
import type { Locale } from '../../preload/contract/locale.ts';
import { en } from './en/en.ts';
import { ja } from './ja/ja.ts';
import { jaEasy } from './ja-easy/ja-easy.ts';
import { ko } from './ko/ko.ts';
import { ptBr } from './pt-BR/pt-br.ts';
import { vi } from './vi/vi.ts';
import { zhHans } from './zh-Hans/zh-hans.ts';

/** The languages whose words are written, by BCP 47 tag. */
export const resources = {
  ja,
  'ja-easy': jaEasy,
  en,
  'zh-Hans': zhHans,
  ko,
  vi,
  'pt-BR': ptBr,
} as const;

export type BuiltLocale = keyof typeof resources;

export const isBuilt = (locale: Locale): locale is BuiltLocale => Object.hasOwn(resources, locale);

const made = new Map<BuiltLocale, i18n>();

/**
 * The words of one language. Every language has its own instance, so that switching is one render and no request.
 * A language without words falls back to Japanese.
 */
export const textsFor = (locale: Locale): i18n => {
  const built = isBuilt(locale) ? locale : 'ja';
  const known = made.get(built);
  if (known) return known;
  const texts = i18next.createInstance({
    lng: built,
    resources: { [built]: { translation: resources[built] } },
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: '' },
  });
  void texts.init();
  made.set(built, texts);
  return texts;
};
