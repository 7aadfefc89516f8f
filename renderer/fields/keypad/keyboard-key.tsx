import { ArrowBigUp, ChevronDown, Delete, Eraser, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Words } from '../../text/words.tsx';
import { small, voiced } from './kana.ts';
import { Key } from './key.tsx';
import type { KeyboardName, KeyFace, Turn } from './keyboard-layout.ts';
import { changeSignIn, clearIn, deleteIn, typeInto } from './type-into.ts';

interface KeyboardKeyProps {
  readonly face: Exclude<KeyFace, { readonly type: 'gap' }>;
  readonly target: HTMLInputElement | null;
  readonly tabIndex: number;
  readonly onTurn: (to: KeyboardName) => void;
  readonly onPutAway: () => void;
}

/** Kana and their marks, which no other language writes. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}゛゜小・]/u;

const languageOf = (words: string): 'ja' | undefined => (japanese.test(words) ? 'ja' : undefined);

/** What stands on a key that acts. */
interface ActingKey {
  readonly words: ReactNode;
  readonly lang?: string | undefined;
  readonly label?: string;
  readonly icon?: LucideIcon;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

const lookOf = (face: KeyFace): string => {
  const { type, halves } = face;
  if (type === 'sign') return face.sign === '_' ? 'key--low' : '';
  if (type === 'voiced' || type === 'small') return `key--mark key--${type}`;
  if (halves === 3) return 'key--word key--wide key--middle';
  return halves > 2 ? 'key--word key--wide' : 'key--word';
};

/** One key of the built-in keyboard, as wide as its face says. */
export const KeyboardKey = ({ face, target, tabIndex, onTurn, onPutAway }: KeyboardKeyProps) => {
  const { t } = useTranslation();
  const into = (act: (input: HTMLInputElement) => void) => () => {
    if (target) act(target);
  };

  const turn = ({ to, words, label, look }: Turn): ActingKey => ({
    words: <Words k={words} />,
    lang: languageOf(t(words) as string),
    ...(label ? { label: t(label) as string } : {}),
    ...(look === 'words' ? {} : { icon: ArrowBigUp, pressed: look === 'held-shift' }),
    onPress: () => onTurn(to),
  });

  const acting = (): ActingKey => {
    switch (face.type) {
      case 'sign':
        return {
          words: face.sign,
          lang: languageOf(face.sign),
          onPress: into((input) => typeInto(input, face.sign)),
        };
      case 'delete':
        return {
          words: <Words k="keys.deleteShort" />,
          label: t('keys.delete'),
          icon: Delete,
          onPress: into(deleteIn),
        };
      case 'clear':
        return { words: <Words k="keys.clear" />, icon: Eraser, onPress: into(clearIn) };
      case 'space':
        return { words: <Words k="keys.space" />, onPress: into((input) => typeInto(input, ' ')) };
      case 'voiced':
        return {
          words: '゛゜',
          lang: 'ja',
          label: t('keys.voiced'),
          onPress: into((input) => changeSignIn(input, voiced)),
        };
      case 'small':
        return {
          words: '小',
          lang: 'ja',
          label: t('keys.small'),
          onPress: into((input) => changeSignIn(input, small)),
        };
      case 'put-away':
        return {
          words: <Words k="keys.putAway" />,
          label: t('keys.putAwayLabel'),
          icon: ChevronDown,
          onPress: onPutAway,
        };
      case 'turn':
        return turn(face);
    }
  };

  return <Key {...acting()} tabIndex={tabIndex} halves={face.halves} className={lookOf(face)} />;
};
