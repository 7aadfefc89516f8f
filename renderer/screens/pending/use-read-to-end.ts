import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** How far from its end something scrolled may be and still count as there, in pixels: sizes on screen are fractions. */
const slack = 4;

const isAtEnd = ({ scrollTop, clientHeight, scrollHeight }: Element): boolean =>
  scrollTop + clientHeight >= scrollHeight - slack;

/** What is still to come: of the entries themselves, or, with large text, of the dialog around them. */
const scrollersOf = (entries: HTMLElement): readonly HTMLElement[] =>
  [entries, entries.closest('dialog')].filter((element) => element !== null);

/** Whether the entries have been shown to their end since they last changed, and how to scroll on. */
export const useReadToEnd = (
  entries: RefObject<HTMLElement | null>,
  /** What is shown; null while the dialog is closed. */
  shown: unknown,
): { readonly isRead: boolean; readonly showMore: () => void } => {
  const [read, setRead] = useState<unknown>(null);
  useLayoutEffect(() => {
    const element = entries.current;
    if (!element || shown === null) return;
    const scrollers = scrollersOf(element);
    const look = () => {
      if (scrollers.every(isAtEnd)) setRead(shown);
    };
    look();
    const sizes = new ResizeObserver(look);
    for (const scroller of scrollers) {
      scroller.addEventListener('scroll', look);
      sizes.observe(scroller);
    }
    return () => {
      for (const scroller of scrollers) scroller.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [entries, shown]);
  const showMore = useCallback(() => {
    const element = entries.current;
    if (!element) return;
    const next = scrollersOf(element).find((scroller) => !isAtEnd(scroller));
    next?.scrollBy({ top: next.clientHeight * 0.7 });
    element.focus({ preventScroll: true });
  }, [entries]);
  return { isRead: shown !== null && read === shown, showMore };
};
