import i18next, { type i18n, type PostProcessorModule } from 'i18next';
import type { Locale } from '../../preload/contract/locale.ts';
import { en } from './en/en.ts';
import { ja } from './ja/ja.ts';
import { jaEasy } from './ja-easy/ja-easy.ts';
import { ko } from './ko/ko.ts';
import { languageTag } from './locale-name.ts';
import { ptBr } from './pt-BR/pt-br.ts';
import { plainText, withRubyMarks } from './readings.ts';
import { vi } from './vi/vi.ts';
import { zhHans } from './zh-Hans/zh-hans.ts';

/** The words of each language, by BCP 47 tag. */
export const resources = {
  ja,
  'ja-easy': jaEasy,
  en,
  'zh-Hans': zhHans,
  ko,
  vi,
  'pt-BR': ptBr,
} as const satisfies Readonly<Record<Locale, unknown>>;

/** Which words have readings over them, in the notation of `readings.ts`. */
export const hasReadings = (locale: Locale): boolean => locale === 'ja-easy';

const afterwards = (name: string, process: (text: string) => string): PostProcessorModule => ({
  type: 'postProcessor',
  name,
  process,
});

const plain = afterwards('plain', plainText);
const marked = afterwards('marked', withRubyMarks);
const written = afterwards('written', (text) => text);

/** Asks `t` for readings as marks of the sentence, or in notation, instead of leaving them out. */
export const withMarks = marked.name;
export const asWritten = written.name;

const made = new Map<Locale, i18n>();

/**
 * The words of one language. Every language has its own instance, so that switching is one render and no request. Its
 * `t` gives plain text, as attributes need it: readings are left out.
 */
export const textsFor = (locale: Locale): i18n => {
  const known = made.get(locale);
  if (known) return known;
  // i18next takes the second part of `ja-easy` for a script, and finds no words by it.
  const tag = languageTag(locale);
  const texts = i18next.createInstance({
    lng: tag,
    resources: { [tag]: { translation: resources[locale] } },
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: '' },
    ...(hasReadings(locale) ? { postProcess: plain.name } : {}),
  });
  void texts.use(plain).use(marked).use(written).init();
  made.set(locale, texts);
  return texts;
};
