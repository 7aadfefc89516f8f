import { type ClipboardEvent, type ComponentProps, type RefObject, useLayoutEffect } from 'react';
import type { FieldName } from '../flow/form-state.ts';
import { usePrivateSelection } from './use-private-selection.ts';

/** Chromium's own completion of sentences, which React's types do not know yet. */
const noSuggestions = { writingsuggestions: 'false' };

const refuse = (event: ClipboardEvent) => event.preventDefault();

/** React writes the value of an input into the markup, too, after every change; the input itself keeps what was typed. */
const useNoValueInMarkup = (input: RefObject<HTMLInputElement | null>): void => {
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    const remove = () => element.removeAttribute('value');
    const watching = new MutationObserver(remove);
    watching.observe(element, { attributes: true, attributeFilter: ['value'] });
    remove();
    return () => watching.disconnect();
  }, [input]);
};

interface PlainInputProps extends Omit<ComponentProps<'input'>, 'name' | 'ref'> {
  readonly name: FieldName | 'query';
  readonly ref: RefObject<HTMLInputElement | null>;
}

/**
 * A native input of which nothing is remembered, corrected or suggested.
 * SECURITY: no autofill, spelling dictionary or system keyboard sees what is typed, and nothing of it gets into the
 * clipboard, the primary selection or the markup (security.md, "Nothing leaks").
 */
export const PlainInput = ({ name, ref, ...rest }: PlainInputProps) => {
  useNoValueInMarkup(ref);
  usePrivateSelection(ref);
  return (
    <input
      type="text"
      {...rest}
      ref={ref}
      name={name}
      inputMode="none"
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      {...noSuggestions}
      onCopy={refuse}
      onCut={refuse}
    />
  );
};
