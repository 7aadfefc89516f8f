import { useEffect, useRef } from 'react';
import type { Instant } from '../../flow/under-way.ts';
import { Words } from '../../text/words.tsx';
import { Mark } from '../mark.tsx';
import { useSurroundings } from '../surroundings.ts';
import { isStaffGesture, touchesWith } from './five-touches.ts';

/** Mark and name in the upper left corner. Five quick touches on them ask for the staff panel; nothing on the screen says so. */
export const HeadMark = () => {
  const { clock, send } = useSurroundings();
  const place = useRef<HTMLDivElement>(null);
  const touches = useRef<readonly Instant[]>([]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    // A click ends a touch: after it, nothing takes the focus away from where the next screen puts it.
    const notice = () => {
      touches.current = touchesWith(touches.current, clock.now());
      if (!isStaffGesture(touches.current)) return;
      touches.current = [];
      send({ type: 'pressed', action: 'open-panel' });
    };
    element.addEventListener('click', notice);
    return () => element.removeEventListener('click', notice);
  }, [clock, send]);
  return (
    <div ref={place} className="head__mark">
      <Mark />
      <span>
        <Words k="frame.appName" />
      </span>
    </div>
  );
};
