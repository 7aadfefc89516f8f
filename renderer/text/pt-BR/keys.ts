import type * as japanese from '../ja/keys.ts';
import type { Shape } from '../shape.ts';

/** Words on the built-in keypad and keyboards. Signs that only one language writes stand here, too. */
export const keys = {
  keypad: 'Teclado numérico',
  keyboard: 'Teclado',
  typingInto: 'Digitando',
  touchField: 'Toque no campo a preencher',
  touchFault: 'Toque no campo a corrigir',
  next: 'Próximo campo',
  delete: 'Apagar',
  deleteShort: 'Apagar',
  clear: 'Limpar',
  shift: 'Shift',
  symbols: 'Símbolos !?#',
  letters: 'Letras abc',
  space: 'Espaço',
  hiragana: 'かな',
  katakana: 'カナ',
  latin: 'ABC',
  latinLabel: 'Letras e números',
  voiced: 'Sinais de sonorização',
  small: 'Kana pequeno',
  putAway: 'Ocultar',
  putAwayLabel: 'Ocultar o teclado',
} satisfies Shape<typeof japanese.keys>;
