import { useLayoutEffect } from 'react';

/** Room between a field and the keyboard below it, in pixels. */
const room = 16;

/**
 * Lifts the paper just as far as the keyboard would cover the field in focus, and lets it down again afterwards
 * (WCAG 2.2, 2.4.11). Nothing is laid out anew.
 */
export const useUncovered = (field: HTMLElement | null, keyboard: HTMLElement | null): void => {
  useLayoutEffect(() => {
    const paper = field?.closest<HTMLElement>('.paper');
    if (!field || !paper || !keyboard) return;
    const whole = field.closest('.field') ?? field;
    const covered =
      whole.getBoundingClientRect().bottom + room - keyboard.getBoundingClientRect().top;
    if (covered <= 0) return;
    paper.style.translate = `0 ${-Math.ceil(covered)}px`;
    return () => {
      paper.style.translate = '';
    };
  }, [field, keyboard]);
};
