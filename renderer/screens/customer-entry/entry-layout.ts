import type { Display } from '../../flow/display.ts';

/**
 * How customer and card stand on the paper. `wide`: side by side; `narrow`: one below the other, beside the keypad;
 * `tall`: above the keypad of a totem, with what is read above what is typed into; `large`: one below the other, to be
 * scrolled.
 */
export type EntryLayout = 'wide' | 'narrow' | 'tall' | 'large';

/** The layout that a panel, its keypad and the text size leave room for. */
export const layoutOf = (
  keypadShown: boolean,
  portrait: boolean,
  textSize: Display['textSize'],
): EntryLayout => {
  if (textSize >= 150) return 'large';
  if (!keypadShown) return 'wide';
  return portrait ? 'tall' : 'narrow';
};
