import type * as japanese from '../ja/keys.ts';
import type { Shape } from '../shape.ts';

/** Words on the built-in keypad and keyboards. Signs that only one language writes stand here, too. */
export const keys = {
  keypad: 'Bàn phím số',
  keyboard: 'Bàn phím',
  typingInto: 'Đang nhập',
  touchField: 'Chạm vào ô cần nhập',
  touchFault: 'Chạm vào ô cần sửa',
  next: 'Ô sau',
  delete: 'Xóa',
  deleteShort: 'Xóa',
  clear: 'Xóa tất cả',
  shift: 'Chữ hoa',
  symbols: 'Ký hiệu !?#',
  letters: 'Chữ cái abc',
  space: 'Dấu cách',
  hiragana: 'かな',
  katakana: 'カナ',
  latin: 'ABC',
  latinLabel: 'Chữ cái và chữ số',
  voiced: 'Dấu âm đục và bán đục',
  small: 'Chữ kana nhỏ',
  putAway: 'Ẩn',
  putAwayLabel: 'Ẩn bàn phím',
} satisfies Shape<typeof japanese.keys>;
