import { useEffect } from 'react';

/** Nothing is dragged out of the page or dropped into it, and no menu of the browser's opens. */
const refused = ['dragstart', 'dragover', 'drop', 'contextmenu'] as const;

const refuse = (event: Event) => event.preventDefault();

/** A wheel with Control is how browsers are told to zoom; a pinch on a touch pad arrives as one, too. */
const refuseZoom = (event: WheelEvent) => {
  if (event.ctrlKey) event.preventDefault();
};

/** SECURITY: security.md "Nobody gets out or in": the page takes no gesture that is the browser's and not its own. */
export const useRefusedGestures = (): void => {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    for (const gesture of refused) document.addEventListener(gesture, refuse, { signal });
    document.addEventListener('wheel', refuseZoom, { signal, passive: false });
    return () => listening.abort();
  }, []);
};
