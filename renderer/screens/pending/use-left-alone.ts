import { useEffect } from 'react';
import { useSurroundings } from '../../design/surroundings.ts';

const touches = ['pointerdown', 'keydown', 'wheel'] as const;

/** Runs something once nobody has touched anything for that long; null: never. */
export const useLeftAlone = (milliseconds: number | null, run: () => void): void => {
  const { clock } = useSurroundings();
  useEffect(() => {
    if (milliseconds === null) return;
    let callOff = clock.after(milliseconds, run);
    const beginAnew = () => {
      callOff();
      callOff = clock.after(milliseconds, run);
    };
    for (const touch of touches) document.addEventListener(touch, beginAnew, true);
    return () => {
      callOff();
      for (const touch of touches) document.removeEventListener(touch, beginAnew, true);
    };
  }, [clock, milliseconds, run]);
};
