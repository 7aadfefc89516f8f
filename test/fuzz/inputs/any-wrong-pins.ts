import fc from 'fast-check';
import { mostWrongPins } from '../../../main/staff-panel/pin-delay.ts';
import { almostJson, damagedBytes } from './any-text.ts';
import { nearMiss } from './near-miss.ts';

const edges = [
  ...[-1, -0, 0.5, 1, 2, 3, mostWrongPins - 1, mostWrongPins, mostWrongPins + 1],
  ...[2 ** 31, 2 ** 53, 2 ** 53 + 2, 1e308],
];
const counted = fc.oneof(fc.nat(mostWrongPins), fc.constantFrom(...edges));
const sound = counted.map((wrong) => ({ wrong }));

const asText = (value: unknown): string => {
  try {
    return `${JSON.stringify(value) ?? ''}\n`;
  } catch {
    return '';
  }
};

/** What may lie in the file that counts wrong PINs: sound, damaged, of other shapes, huge, empty; null where there is none. */
export const anyWrongPinsFile = (): fc.Arbitrary<Buffer | null> =>
  fc.oneof(
    fc.constant(null),
    { weight: 4, arbitrary: sound.map(asText).map((text) => Buffer.from(text)) },
    {
      weight: 2,
      arbitrary: almostJson(nearMiss(sound).map(asText)).map((text) => Buffer.from(text)),
    },
    sound.map(asText).chain((text) => damagedBytes(Buffer.from(text))),
    fc.nat(2_000_000).map((size) => Buffer.alloc(size, '{"wrong":0}\n')),
  );
