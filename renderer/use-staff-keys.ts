import { useEffect } from 'react';
import type { Send } from './design/surroundings.ts';

/** AltGr is no Control with Alt, though some systems say both of it: it writes letters. */
const isAskedBy = (event: KeyboardEvent): boolean =>
  event.ctrlKey &&
  event.altKey &&
  !event.shiftKey &&
  !event.metaKey &&
  !event.getModifierState('AltGraph') &&
  event.code === 'KeyS';

/** Control, Alt and S together ask for the staff panel, for those who have a keyboard and do not touch. */
export const useStaffKeys = (send: Send): void => {
  useEffect(() => {
    const notice = (event: KeyboardEvent) => {
      if (!isAskedBy(event) || event.repeat) return;
      event.preventDefault();
      send({ type: 'pressed', action: 'open-panel' });
    };
    document.addEventListener('keydown', notice);
    return () => document.removeEventListener('keydown', notice);
  }, [send]);
};
