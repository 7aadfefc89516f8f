import type { Measurements } from './measure-subject.ts';

/** Milliseconds within which a key answers: experience.md, and the person who types. */
const allowed = 50;

const keys = {
  keyToGlyph: 'a letter',
  digitToGlyph: 'a digit of the card number',
  keypadToGlyph: 'a digit on the keypad of the screen',
} as const satisfies Partial<Record<keyof Measurements, string>>;

/** In words, each kind of key that takes longer in the median; nothing when all keys answer in time. */
export const slowKeys = (measured: Pick<Measurements, keyof typeof keys>): readonly string[] =>
  (Object.keys(keys) as (keyof typeof keys)[])
    .filter((kind) => measured[kind].median > allowed)
    .map(
      (kind) => `${keys[kind]} takes ${measured[kind].median.toFixed(1)} ms, more than ${allowed}.`,
    );
