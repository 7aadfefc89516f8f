import { en } from '../../../renderer/text/en/en.ts';
import { textsFor } from '../../../renderer/text/texts.ts';
import { pseudoWords } from './pseudo-words.ts';

const pseudo = pseudoWords(en);

/** English as it is written, or lengthened (`words=pseudo`). No other language is touched, and the product knows nothing of it. */
export const speakAsAsked = (asked: URLSearchParams): void => {
  const words = asked.get('words') === 'pseudo' ? pseudo : en;
  // Not deeply: that would write into the words themselves.
  textsFor('en').addResourceBundle('en', 'translation', words, false, true);
};
