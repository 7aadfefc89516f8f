import fc from 'fast-check';
import { hostileValue } from './hostile-value.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with one member of any depth dropped, replaced by something hostile, or joined by a stranger. */
const spoil = (value: unknown): fc.Arbitrary<unknown> => {
  if (!isRecord(value) || Object.keys(value).length === 0) return hostileValue();
  const names = Object.keys(value);
  const replaced = fc
    .constantFrom(...names)
    .chain((name) =>
      fc.oneof(hostileValue(), spoil(value[name])).map((other) => ({ ...value, [name]: other })),
    );
  const dropped = fc
    .constantFrom(...names)
    .map((name) => Object.fromEntries(Object.entries(value).filter(([each]) => each !== name)));
  const joined = fc
    .tuple(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'cardNumber')),
      hostileValue(),
    )
    .map(([name, stranger]) =>
      Object.defineProperty({ ...value }, name, {
        value: stranger,
        enumerable: true,
        configurable: true,
        writable: true,
      }),
    );
  return fc.oneof({ weight: 3, arbitrary: replaced }, dropped, joined);
};

/** What almost fits: a fitting value with one thing wrong. */
export const nearMiss = (fitting: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fitting.chain(spoil);
