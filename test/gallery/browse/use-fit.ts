import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Panel } from '../views/panels.ts';

/** By how much a panel must shrink, at most not at all, so that all of it is seen in the room that it is given. */
export const useFit = (
  panel: Panel,
): { readonly room: RefObject<HTMLDivElement | null>; readonly scale: number } => {
  const room = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = element;
      setScale(Math.min(1, clientWidth / panel.width, clientHeight / panel.height));
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [panel]);
  return { room, scale };
};
