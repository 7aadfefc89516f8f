import { useEffect } from 'react';
import { useSurroundings } from '../../design/surroundings.ts';

const uses = ['pointerdown', 'keydown', 'wheel'] as const;

/** Main closes a panel that nobody uses, and hears of use by reading alone: so often at most, in milliseconds. */
const betweenReadings = 15_000;

/** Reads the panel anew while somebody uses it: what it shows is fresh, and main keeps it open as long as the page does. */
export const useKeptOpen = (): void => {
  const { clock, send } = useSurroundings();
  useEffect(() => {
    let readAt = clock.now();
    const used = () => {
      if (clock.now() - readAt < betweenReadings) return;
      readAt = clock.now();
      send({ type: 'pressed', action: 'read-panel' });
    };
    for (const use of uses) document.addEventListener(use, used, true);
    return () => {
      for (const use of uses) document.removeEventListener(use, used, true);
    };
  }, [clock, send]);
};
