import { useEffect, useLayoutEffect, useState } from 'react';
import { useSurroundings } from '../../design/surroundings.ts';
import { useSecondsSince } from '../../design/use-seconds.ts';
import { isNight } from './night.ts';
import '../../design/night.css';

const signsOfSomebody = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** A pointer that lies still is told to move, too, when the picture changes below it. */
const hasMoved = (event: Event): boolean =>
  event.type !== 'pointermove' ||
  (event instanceof PointerEvent && (event.movementX !== 0 || event.movementY !== 0));

/** After so many seconds without a sign of anybody the light goes down. */
const quietSeconds = 60;

/**
 * Dims the whole picture at night while nobody is there. Whoever touches, moves or types something has it bright again at
 * once, and every other screen is bright. It shows nothing itself: only it is drawn anew every second, not the screen.
 */
export const NightLight = () => {
  const { clock, profile } = useSurroundings();
  const [lastSign, setLastSign] = useState(() => clock.now());
  const isQuiet = useSecondsSince(lastSign) >= quietSeconds;
  const isDim = isQuiet && isNight(profile.night, clock.backendTime());
  useEffect(() => {
    const notice = (event: Event) => {
      if (hasMoved(event)) setLastSign(clock.now());
    };
    for (const sign of signsOfSomebody) window.addEventListener(sign, notice, true);
    return () => {
      for (const sign of signsOfSomebody) window.removeEventListener(sign, notice, true);
    };
  }, [clock]);
  useLayoutEffect(() => {
    if (!isDim) return;
    const { dataset } = document.documentElement;
    dataset['light'] = 'dim';
    return () => {
      delete dataset['light'];
    };
  }, [isDim]);
  return null;
};
