import type { TextKey } from '../../text/words.tsx';

/** The faces that the built-in keyboard can show. */
export type KeyboardName =
  | 'letters'
  | 'capitals'
  | 'symbols'
  | 'address-letters'
  | 'address-capitals'
  | 'address-symbols'
  | 'code'
  | 'hiragana'
  | 'katakana'
  | 'name-letters'
  | 'name-capitals';

/** What a key does: types a sign, acts, or turns the keyboard to another face. Widths are counted in half keys. */
export type KeyFace = { readonly halves: number } & (
  | { readonly type: 'sign'; readonly sign: string }
  | { readonly type: 'delete' | 'clear' | 'space' | 'voiced' | 'small' | 'put-away' }
  | Turn
  /** Keeps a place free. */
  | { readonly type: 'gap' }
);

export interface Turn {
  readonly type: 'turn';
  readonly to: KeyboardName;
  readonly words: TextKey;
  readonly label?: TextKey;
  /** A shift key says whether it holds; the others say where they lead. */
  readonly look: 'shift' | 'held-shift' | 'words';
}

export type KeyboardLayout = readonly (readonly KeyFace[])[];

const signs = (row: string): KeyFace[] =>
  Array.from(row).map((sign) => ({ type: 'sign', sign, halves: 2 }));
const act = (
  type: 'delete' | 'clear' | 'space' | 'voiced' | 'small' | 'put-away',
  halves = 2,
): KeyFace => ({ type, halves });
const gap = (halves: number): KeyFace => ({ type: 'gap', halves });

const shift = (to: KeyboardName, halves: number): KeyFace => ({
  type: 'turn',
  to,
  words: 'keys.shift',
  look: 'shift',
  halves,
});
const unshift = (to: KeyboardName, halves: number): KeyFace => ({
  type: 'turn',
  to,
  words: 'keys.shift',
  look: 'held-shift',
  halves,
});
const toSymbols = (to: KeyboardName, halves: number): KeyFace => ({
  type: 'turn',
  to,
  words: 'keys.symbols',
  look: 'words',
  halves,
});
const toLetters = (to: KeyboardName, halves: number): KeyFace => ({
  type: 'turn',
  to,
  words: 'keys.letters',
  look: 'words',
  halves,
});
const toHiragana = (halves: number): KeyFace => ({
  type: 'turn',
  to: 'hiragana',
  words: 'keys.hiragana',
  look: 'words',
  halves,
});
const toKatakana: KeyFace = {
  type: 'turn',
  to: 'katakana',
  words: 'keys.katakana',
  look: 'words',
  halves: 2,
};
const toLatin: KeyFace = {
  type: 'turn',
  to: 'name-letters',
  words: 'keys.latin',
  label: 'keys.latinLabel',
  look: 'words',
  halves: 2,
};

const digits = [...signs('1234567890'), act('delete')];
const nameEnd = [toHiragana(4), act('space', 14), act('put-away', 4)];

/** The table of the fifty sounds, a column each, read from left to right. */
const kana = (rows: readonly [string, string, string, string, string], other: KeyFace) => [
  [...signs(rows[0]), act('delete')],
  [...signs(rows[1].slice(0, 7)), act('voiced'), ...signs(rows[1].slice(7)), other],
  [...signs(rows[2]), toLatin],
  [...signs(rows[3].slice(0, 7)), act('small'), ...signs(rows[3].slice(7)), act('space')],
  [...signs(rows[4]), act('put-away')],
];

/** Rows of eleven columns each; the same keys stand in the same places wherever they can. */
export const keyboardLayouts: Readonly<Record<KeyboardName, KeyboardLayout>> = {
  letters: [
    digits,
    signs('qwertyuiop-'),
    signs('asdfghjkl@.'),
    [shift('capitals', 4), ...signs('zxcvbnm'), toSymbols('symbols', 4)],
  ],
  capitals: [
    digits,
    signs('QWERTYUIOP-'),
    signs('ASDFGHJKL@.'),
    [unshift('letters', 4), ...signs('ZXCVBNM'), toSymbols('symbols', 4)],
  ],
  symbols: [
    digits,
    signs('!"#$%&\'()=~'),
    signs('^|\\`{}[]<>,'),
    [shift('capitals', 4), ...signs('+*;:_/?'), toLetters('letters', 4)],
  ],
  'address-letters': [
    digits,
    signs('qwertyuiop-'),
    signs('asdfghjkl@.'),
    [shift('address-capitals', 3), ...signs('zxcvbnm_'), toSymbols('address-symbols', 3)],
  ],
  'address-capitals': [
    digits,
    signs('QWERTYUIOP-'),
    signs('ASDFGHJKL@.'),
    [unshift('address-letters', 3), ...signs('ZXCVBNM_'), toSymbols('address-symbols', 3)],
  ],
  'address-symbols': [
    digits,
    [gap(1), ...signs("!#$%&'*+/="), gap(1)],
    [gap(2), ...signs('?^`{|}~'), ...signs('@.'), gap(2)],
    [shift('address-capitals', 3), gap(14), ...signs('_'), toLetters('address-letters', 3)],
  ],
  code: [
    digits,
    [gap(1), ...signs('QWERTYUIOP')],
    [gap(2), ...signs('ASDFGHJKL')],
    [gap(3), ...signs('ZXCVBNM'), gap(1), act('clear', 4)],
  ],
  hiragana: kana(
    [
      'あかさたなはまやらわ',
      'いきしちにひみりを',
      'うくすつぬふむゆるん',
      'えけせてねへめれー',
      'おこそとのほもよろ・',
    ],
    toKatakana,
  ),
  katakana: kana(
    [
      'アカサタナハマヤラワ',
      'イキシチニヒミリヲ',
      'ウクスツヌフムユルン',
      'エケセテネヘメレー',
      'オコソトノホモヨロ・',
    ],
    toHiragana(2),
  ),
  'name-letters': [
    digits,
    signs('qwertyuiop-'),
    signs("asdfghjkl'."),
    [shift('name-capitals', 4), ...signs('zxcvbnm'), act('clear', 4)],
    nameEnd,
  ],
  'name-capitals': [
    digits,
    signs('QWERTYUIOP-'),
    signs("ASDFGHJKL'."),
    [unshift('name-letters', 4), ...signs('ZXCVBNM'), act('clear', 4)],
    nameEnd,
  ],
};

/** What a keyboard is for, and the face that it begins with. */
export type KeyboardPurpose = 'text' | 'address' | 'code' | 'name';

export const firstFace: Readonly<Record<KeyboardPurpose, KeyboardName>> = {
  text: 'letters',
  address: 'address-letters',
  code: 'code',
  name: 'hiragana',
};
