import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resources } from '../../../renderer/text/texts.ts';
import { entriesOf } from './entries-of.ts';

const withoutForm = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/u, '');
const languages = Object.entries(resources).map(([locale, words]) => ({
  locale,
  entries: entriesOf(words),
}));
const japanese = languages.find(({ locale }) => locale === 'ja')?.entries ?? [];
const namesOf = (entries: typeof japanese) =>
  [...new Set(entries.map(([key]) => withoutForm(key)))].sort();
const placesOf = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name);
const marksOf = (sentence: string) =>
  [...sentence.matchAll(/<(\/?\w+)\/?>/gu)].map(([, name]) => name);

describe.each(languages)('the words in $locale', ({ locale, entries }) => {
  test('have every key that Japanese has, and no other', () => {
    expect(namesOf(entries)).toEqual(namesOf(japanese));
  });

  test('have a sentence for every key but those that are signs in this language', () => {
    const empty = entries.filter(([, sentence]) => sentence.trim() === '').map(([key]) => key);
    const writesMonthSlashYear = ['en', 'vi', 'pt-BR'].includes(locale);
    expect(empty).toEqual(writesMonthSlashYear ? ['fields.expiry.year'] : []);
  });

  test('have every plural form that the language needs', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const counted = entries
      .filter(([key]) => key.endsWith('_other'))
      .map(([key]) => withoutForm(key));
    const missing = counted.flatMap((key) =>
      forms
        .filter((form) => !entries.some(([name]) => name === `${key}_${form}`))
        .map((form) => `${key}_${form}`),
    );
    expect(missing).toEqual([]);
  });

  test('fill in the same places as Japanese', () => {
    const wrong = entries.filter(([key, sentence]) => {
      const model = japanese.find(([name]) => withoutForm(name) === withoutForm(key))?.[1] ?? '';
      const [wanted, filled] = [new Set(placesOf(model)), new Set(placesOf(sentence))];
      return wanted.size !== filled.size || [...filled].some((place) => !wanted.has(place));
    });
    // "Asked once" says its number in a word.
    expect(wrong.map(([key]) => key)).toEqual(locale === 'en' ? ['outcomeUnknown.times_one'] : []);
  });

  test('bear only marks that the page knows', () => {
    const known = [
      'b',
      '/b',
      'br',
      'small',
      '/small',
      'nowrap',
      '/nowrap',
      'whole',
      '/whole',
      'figures',
      '/figures',
      'name',
    ];
    const unknown = entries.filter(([, sentence]) =>
      marksOf(sentence).some((mark) => !known.includes(mark ?? '')),
    );
    expect(unknown).toEqual([]);
  });
});

test('every key is used somewhere in the page', () => {
  const sources = globSync('renderer/**/*.{ts,tsx}', { cwd: new URL('../../..', import.meta.url) })
    .filter((file) => !/^renderer\/text\/[\w-]+\//u.test(file))
    .map((file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const literal = new Set(
    [...sources.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/gu)].map(([, key]) => key),
  );
  // Keys put together from a slug or a sign: `problems.${slug}`, `fields.code.${sign}`.
  const beginnings = [...sources.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/gu)].map(
    ([, key]) => key ?? '',
  );
  const unused = namesOf(japanese).filter(
    (key) => !literal.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});
