/** What a key of the built-in keyboard does: types a sign, or acts. */
export type KeyFace =
  | { readonly type: 'sign'; readonly sign: string }
  | { readonly type: 'delete' | 'clear' | 'shift' | 'symbols' }
  /** Keeps a place free, in half widths of a key. */
  | { readonly type: 'gap'; readonly halves: number };

export type KeyboardName = 'letters' | 'capitals' | 'symbols' | 'code';
export type KeyboardLayout = readonly (readonly KeyFace[])[];

const signs = (row: string): KeyFace[] => Array.from(row).map((sign) => ({ type: 'sign', sign }));
const act = (type: 'delete' | 'clear' | 'shift' | 'symbols'): KeyFace => ({ type });
const gap = (halves: number): KeyFace => ({ type: 'gap', halves });

/** Four rows of eleven columns each; the same keys stand in the same order in all layouts. */
export const keyboardLayouts: Readonly<Record<KeyboardName, KeyboardLayout>> = {
  letters: [
    [...signs('1234567890'), act('delete')],
    signs('qwertyuiop-'),
    signs('asdfghjkl@.'),
    [act('shift'), ...signs('zxcvbnm'), act('symbols')],
  ],
  capitals: [
    [...signs('1234567890'), act('delete')],
    signs('QWERTYUIOP-'),
    signs('ASDFGHJKL@.'),
    [act('shift'), ...signs('ZXCVBNM'), act('symbols')],
  ],
  symbols: [
    [...signs('1234567890'), act('delete')],
    signs('!"#$%&\'()=~'),
    signs('^|\\`{}[]<>,'),
    [act('shift'), ...signs('+*;:_/?'), act('symbols')],
  ],
  code: [
    [...signs('1234567890'), act('delete')],
    [gap(1), ...signs('QWERTYUIOP')],
    [gap(2), ...signs('ASDFGHJKL')],
    [gap(3), ...signs('ZXCVBNM'), gap(1), act('clear')],
  ],
};
