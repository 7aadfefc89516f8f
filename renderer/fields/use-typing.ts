import {
  type ChangeEvent,
  type CompositionEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

export interface TextSelection {
  readonly start: number;
  readonly end: number;
}

/** A text and the caret in it, in characters. */
export interface TextWithCaret {
  readonly text: string;
  readonly caret: number;
}

/** Reads what the browser has made of an input, given the selection before; answers what shall be shown. */
export type ReadEdit = (edited: TextWithCaret, selection: TextSelection) => TextWithCaret;

const selectionOf = (input: HTMLInputElement): TextSelection => ({
  start: input.selectionStart ?? input.value.length,
  end: input.selectionEnd ?? input.value.length,
});

/** The selection that stood before each edit: by hardware keyboard, paste or the built-in keys. */
const useSelectionBefore = (input: RefObject<HTMLInputElement | null>) => {
  const before = useRef<TextSelection>({ start: 0, end: 0 });
  useEffect(() => {
    const element = input.current;
    if (!element) return;
    const remember = () => {
      before.current = selectionOf(element);
    };
    element.addEventListener('beforeinput', remember);
    return () => element.removeEventListener('beforeinput', remember);
  }, [input]);
  return before;
};

/**
 * Binds an input to a text that is tidied as one types. The caret stays where the person left it, and while an input
 * method composes nothing is read or tidied at all.
 *
 * @param shown the tidy text
 * @param read what an edit means; it also reports it
 */
export const useTyping = (shown: string, read: ReadEdit) => {
  const input = useRef<HTMLInputElement>(null);
  const selectionBefore = useSelectionBefore(input);
  const [composed, setComposed] = useState<string | null>(null);
  const [wanted, setWanted] = useState<TextWithCaret | null>(null);

  useLayoutEffect(() => {
    const element = input.current;
    if (!wanted || !element || document.activeElement !== element) return;
    if (element.value === wanted.text) element.setSelectionRange(wanted.caret, wanted.caret);
  }, [wanted]);

  const take = (element: HTMLInputElement) => {
    const caret = element.selectionStart ?? element.value.length;
    setWanted(read({ text: element.value, caret }, selectionBefore.current));
  };

  return {
    ref: input,
    value: composed ?? shown,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      if (composed === null) take(event.currentTarget);
      else setComposed(event.currentTarget.value);
    },
    onCompositionStart: (event: CompositionEvent<HTMLInputElement>) =>
      setComposed(event.currentTarget.value),
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      setComposed(null);
      take(event.currentTarget);
    },
  };
};

/** An edit of a field that is merely cleaned, sign by sign: the caret stays behind the same signs. */
export const readCleaned =
  (clean: (text: string) => string, report: (text: string) => void): ReadEdit =>
  ({ text, caret }) => {
    const cleaned = clean(text);
    report(cleaned);
    return { text: cleaned, caret: Math.min(clean(text.slice(0, caret)).length, cleaned.length) };
  };
