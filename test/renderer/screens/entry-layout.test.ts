import { expect, test } from 'vitest';
import { layoutOf } from '../../../renderer/screens/customer-entry/entry-layout.ts';

test.each([
  [false, false, 100, 'wide'],
  [false, true, 125, 'wide'],
  [true, false, 100, 'narrow'],
  [true, true, 125, 'tall'],
  [true, false, 150, 'large'],
  [true, true, 200, 'large'],
  [false, false, 150, 'large'],
] as const)(
  'customer and card with the keypad out: %j, upright: %j, at %i % text stand %s',
  (keypadShown, portrait, textSize, layout) => {
    expect(layoutOf(keypadShown, portrait, textSize)).toBe(layout);
  },
);
