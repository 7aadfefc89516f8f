import type * as japanese from '../ja/keys.ts';
import type { Shape } from '../shape.ts';

/** Words on the built-in keypad and keyboards. Signs that only one language writes stand here, too. */
export const keys = {
  keypad: '数字《すうじ》のキー',
  keyboard: 'キーボード',
  typingInto: '入《い》れています',
  touchField: '入《い》れるところにさわってください',
  touchFault: '直《なお》すところにさわってください',
  next: '次《つぎ》へ',
  delete: '1つ消《け》す',
  deleteShort: '消《け》す',
  clear: '全部《ぜんぶ》消《け》す',
  shift: '大文字《おおもじ》',
  symbols: '記号《きごう》 !?#',
  letters: '文字《もじ》 abc',
  space: '空《あ》ける',
  hiragana: 'かな',
  katakana: 'カナ',
  latin: 'ABC',
  latinLabel: 'アルファベットと数字《すうじ》',
  voiced: 'てんてんと まる',
  small: '小《ちい》さい字《じ》',
  putAway: 'しまう',
  putAwayLabel: 'キーボードをしまう',
} satisfies Shape<typeof japanese.keys>;
