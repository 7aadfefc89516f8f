import fc from 'fast-check';
import type { Keystroke } from './typed-number-model.ts';

/** How the numbers begin that are grouped in different ways. */
const beginnings = [
  '4111',
  '3782 822463',
  '3622-720627',
  '5555',
  '3530',
  '62000',
  '30',
  '２２２１',
];

/** Numbers with no room left. */
export const wholeNumbers = [
  '4111 1111 1111 1111',
  '378282246310005',
  '36227206271667',
  '6200-0000-0000-0005',
];

const digit = fc.constantFrom(...Array.from('0123456789'));
const noDigit = fc.constantFrom(' ', '-', 'a');

/** Digits as they are copied from elsewhere: with spaces, hyphens and in full width. */
const copied = fc
  .array(fc.oneof(digit, fc.constantFrom(' ', '-', '　', '０', '４', '９', 'ー')), {
    minLength: 2,
    maxLength: 24,
  })
  .map((signs) => signs.join(''));

const place = fc.constantFrom('left', 'right', 'home', 'end');

const keystroke: fc.Arbitrary<Keystroke> = fc.oneof(
  {
    weight: 8,
    arbitrary: digit.map((text) => ({ type: 'type' as const, text })),
  },
  { weight: 1, arbitrary: noDigit.map((text) => ({ type: 'type' as const, text })) },
  { weight: 3, arbitrary: fc.constant({ type: 'backspace' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'delete' as const }) },
  { weight: 4, arbitrary: place.map((to) => ({ type: 'move' as const, to })) },
  { weight: 3, arbitrary: place.map((to) => ({ type: 'select' as const, to })) },
  { weight: 1, arbitrary: fc.constant({ type: 'select-all' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .oneof(copied, fc.constantFrom(...beginnings, ...wholeNumbers))
      .map((text) => ({ type: 'paste' as const, text })),
  },
  {
    weight: 1,
    arbitrary: fc
      .stringMatching(/^[０-９]{1,6}$/u)
      .map((text) => ({ type: 'compose' as const, text })),
  },
);

/** What somebody does at a card number field, one thing after the other: mostly typing, with all that goes wrong with it. */
export const keystrokes = (most: number): fc.Arbitrary<readonly Keystroke[]> =>
  fc.array(keystroke, { minLength: 1, maxLength: most });
