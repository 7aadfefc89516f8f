import { type RefObject, useEffect } from 'react';

/** Keys that move the caret, and with Shift select what it passes. */
const caretKey = /^(?:Arrow|Home|End|Page)/u;

const refuse = (event: Event) => event.preventDefault();

/** Puts the caret where the pointer came down, and lets no drag, second press or Shift make a selection of it. */
const placeCaret = (event: MouseEvent, input: HTMLInputElement): void => {
  event.preventDefault();
  input.focus();
  const pointed = document.caretPositionFromPoint(event.clientX, event.clientY);
  if (pointed?.offsetNode === input) input.setSelectionRange(pointed.offset, pointed.offset);
};

const refuseSelectionByKey = (event: KeyboardEvent, input: HTMLInputElement): void => {
  if (event.shiftKey && caretKey.test(event.key)) event.preventDefault();
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'a') return;
  event.preventDefault();
  setTimeout(() => input.select());
};

/** Tab selects all that it finds in a field, unless a script has moved the focus there before. */
const takeFocusFirst = ({ relatedTarget }: FocusEvent, input: HTMLInputElement): void => {
  if (relatedTarget === input) input.focus();
};

/** With nothing in focus, nothing tells beforehand where Tab leads: it finds every field empty, and nobody sees it. */
const beEmptyForTab = ({ key }: KeyboardEvent, input: HTMLInputElement): void => {
  if (key !== 'Tab' || document.activeElement !== document.body) return;
  const text = input.value;
  input.value = '';
  const fill = () => {
    if (input.value === '') input.value = text;
  };
  input.addEventListener('focus', fill);
  setTimeout(() => {
    input.removeEventListener('focus', fill);
    fill();
  });
};

/**
 * Keeps X11's primary selection, which a middle click pastes anywhere, from learning what is in an input.
 *
 * Chromium publishes whatever a key, a pointer or Tab selects, even in a password, and nothing takes it back. What a
 * script selects after the event it leaves alone. So a person moves the caret as ever; Control+A selects all and is
 * typed over as ever; other selections are not made, and undoing, which restores them, is not done.
 */
export const usePrivateSelection = (ref: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const input = ref.current;
    if (!input) return;
    const listening = new AbortController();
    const { signal } = listening;
    // SECURITY: no clipboard residue: no selection within an input event, be it by pointer, key, Tab, undoing or coming back.
    input.addEventListener('mousedown', (event) => placeCaret(event, input), { signal });
    input.addEventListener('keydown', (event) => refuseSelectionByKey(event, input), { signal });
    input.addEventListener('selectstart', refuse, { signal });
    input.addEventListener(
      'beforeinput',
      (event) => event.inputType.startsWith('history') && event.preventDefault(),
      { signal },
    );
    input.addEventListener(
      'blur',
      () => input.setSelectionRange(input.selectionEnd, input.selectionEnd),
      { signal },
    );
    window.addEventListener('focusout', (event) => takeFocusFirst(event, input), { signal });
    window.addEventListener('keydown', (event) => beEmptyForTab(event, input), { signal });
    return () => listening.abort();
  }, [ref]);
};
