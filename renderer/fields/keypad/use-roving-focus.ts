import { useEffect, useRef, useState } from 'react';

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * One tab stop for all keys of a group; the arrow keys go from key to key (WAI-ARIA Authoring Practices, roving
 * tabindex). Somebody at a hardware keyboard is not held up by dozens of stops.
 *
 * @param count how many keys the group has now
 */
export const useRovingFocus = (count: number) => {
  const group = useRef<HTMLDivElement>(null);
  const [chosen, setCurrent] = useState(0);
  const current = Math.min(chosen, count - 1);
  useEffect(() => {
    const element = group.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      const keys = element.querySelectorAll('button');
      const next = (current + step + keys.length) % keys.length;
      setCurrent(next);
      keys[next]?.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [current]);
  return { group, tabIndexOf: (place: number) => (place === current ? 0 : -1) };
};
