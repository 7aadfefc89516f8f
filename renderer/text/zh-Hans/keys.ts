import type * as japanese from '../ja/keys.ts';
import type { Shape } from '../shape.ts';

/** Words on the built-in keypad and keyboards. Signs that only one language writes stand here, too. */
export const keys = {
  keypad: '数字键盘',
  keyboard: '键盘',
  typingInto: '正在输入',
  touchField: '请触摸要输入的栏',
  touchFault: '请触摸要修改的栏',
  next: '下一栏',
  delete: '删除',
  deleteShort: '删除',
  clear: '全部清除',
  shift: '大写',
  symbols: '符号 !?#',
  letters: '字母 abc',
  space: '空格',
  hiragana: 'かな',
  katakana: 'カナ',
  latin: 'ABC',
  latinLabel: '英文字母和数字',
  voiced: '浊音和半浊音',
  small: '小写假名',
  putAway: '收起',
  putAwayLabel: '收起键盘',
} satisfies Shape<typeof japanese.keys>;
