import { expect, test } from 'vitest';
import { locales } from '../../../preload/contract/locale.ts';
import { plainText } from '../../../renderer/text/readings.ts';
import { resources, textsFor } from '../../../renderer/text/texts.ts';

test.each(locales)(
  'the words in %s are found by their keys, and counted by its forms',
  (locale) => {
    const words = resources[locale];
    const { t } = textsFor(locale);
    expect(t('frame.appName')).toBe(plainText(words.frame.appName));
    expect(t('list.found', { count: 7 })).toBe(
      plainText(words.list.found_other).replace('{{count}}', '7'),
    );
  },
);
