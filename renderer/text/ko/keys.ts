import type * as japanese from '../ja/keys.ts';
import type { Shape } from '../shape.ts';

/** Words on the built-in keypad and keyboards. Signs that only one language writes stand here, too. */
export const keys = {
  keypad: '숫자 키패드',
  keyboard: '키보드',
  typingInto: '입력 중',
  touchField: '입력할 칸을 터치해 주세요',
  touchFault: '고칠 칸을 터치해 주세요',
  next: '다음 칸',
  delete: '지우기',
  deleteShort: '지우기',
  clear: '모두 지우기',
  shift: '대문자',
  symbols: '기호 !?#',
  letters: '영문 abc',
  space: '공백',
  hiragana: 'かな',
  katakana: 'カナ',
  latin: 'ABC',
  latinLabel: '영문자와 숫자',
  voiced: '탁점과 반탁점',
  small: '작은 가나',
  putAway: '숨기기',
  putAwayLabel: '키보드 숨기기',
} satisfies Shape<typeof japanese.keys>;
