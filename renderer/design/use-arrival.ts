import { type RefObject, useLayoutEffect } from 'react';

const firstEmptyField = (within: HTMLElement): HTMLElement | null =>
  [...within.querySelectorAll<HTMLInputElement>('input')].find((input) => input.value === '') ??
  null;

/**
 * Puts focus where a screen begins: at its title, so that it is read out, or in the first empty field. Never on the
 * primary action: a held Enter would decide by itself.
 */
export const useArrival = (
  root: RefObject<HTMLElement | null>,
  place: 'title' | 'first-empty-field',
): void => {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const field = place === 'first-empty-field' ? firstEmptyField(element) : null;
    (field ?? element.querySelector<HTMLElement>('h1'))?.focus();
  }, [root, place]);
};
