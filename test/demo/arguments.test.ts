import { expect, test } from 'vitest';
import { locales } from '../../preload/contract/locale.ts';
import { readDemoArguments } from './arguments.ts';

test.each(locales)('a demo is given in %s', (locale) => {
  expect(readDemoArguments(['--locale', locale])).toEqual({
    kind: 'run',
    options: { locale, size: '1280x800', runtime: 'auto' },
  });
});

test.each([
  ['a language that the kiosk does not speak', ['--locale', 'fr'], "'fr'"],
  ['a size that is none', ['--size', 'large'], "'large'"],
  ['an unknown runtime', ['--runtime', 'firefox'], "'firefox'"],
  ['an unknown word', ['--speed', '2'], "'--speed'"],
])('%s is refused by its name', (_, given, named) => {
  expect(readDemoArguments(given)).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining(named),
  });
});
