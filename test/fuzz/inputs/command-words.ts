import fc from 'fast-check';
import { debuggingSwitches, displaySwitches } from '../../../main/config/chromium-switches.ts';

/** What stands after the executable. */
export type Words = readonly string[];

const switchNames = [...debuggingSwitches, ...displaySwitches];
const ownFlags = ['config', 'data', 'ready-file', 'runtime', 'version'];

const value = fc.oneof(fc.string(), fc.constantFrom('9222', '..', '\0'));

const withValue = (name: string, given: string | null): string =>
  given === null ? `--${name}` : `--${name}=${given}`;

const configuration = (file: string): fc.Arbitrary<Words> =>
  fc.constantFrom(['--config', file], [`--config=${file}`]);

const fittingFlag: fc.Arbitrary<Words> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...switchNames), fc.option(value, { nil: null }))
      .map(([name, given]) => [withValue(name, given)]),
  },
  fc.constantFrom(['--data', '/data'], ['--data=/data'], ['--ready-file=r'], ['--runtime=standin']),
);

const strangeFlag: fc.Arbitrary<Words> = fc
  .record({
    dashes: fc.constantFrom('--', '-', '---', '/', '–'),
    name: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...switchNames, ...ownFlags) },
      fc.string(),
    ),
    given: fc.option(value, { nil: null }),
  })
  .map(({ dashes, name, given }) => [withValue(name, given).replace('--', dashes)]);

const flat = (parts: fc.Arbitrary<readonly Words[]>): fc.Arbitrary<Words> =>
  parts.map((words) => words.flat());

const several = (part: fc.Arbitrary<Words>): fc.Arbitrary<Words> =>
  flat(fc.array(part, { maxLength: 5 }));

/** Flags that this app knows, each used as it is meant, around one sound configuration. */
export const fittingWords = (file: string) =>
  fc.record({
    kind: fc.constant('fitting' as const),
    words: flat(fc.tuple(several(fittingFlag), configuration(file), several(fittingFlag))),
  });

/** Flags of every kind, known or not, and words of no meaning, in any order. */
export const anyWords = (file: string) =>
  fc.record({
    kind: fc.constant('any' as const),
    words: several(
      fc.oneof(
        { weight: 3, arbitrary: configuration(file) },
        { weight: 2, arbitrary: fittingFlag },
        { weight: 2, arbitrary: strangeFlag },
        fc.string({ unit: 'binary' }).map((word) => [word]),
      ),
    ),
  });
