import { type KeyboardEvent, useRef, useState } from 'react';

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * One tab stop for all keys of a group; the arrow keys go from key to key (WAI-ARIA Authoring Practices, roving
 * tabindex). Somebody at a hardware keyboard is not held up by dozens of stops.
 */
export const useRovingFocus = () => {
  const group = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const keys = [...(group.current?.querySelectorAll('button') ?? [])];
    if (!step || keys.length === 0) return;
    event.preventDefault();
    const next = (current + step + keys.length) % keys.length;
    setCurrent(next);
    keys[next]?.focus();
  };
  return { group, onKeyDown, tabIndexOf: (place: number) => (place === current ? 0 : -1) };
};
