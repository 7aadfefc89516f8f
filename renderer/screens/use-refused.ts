import { type RefObject, useEffect, useRef } from 'react';

/**
 * What takes focus each time the action is refused once more, and at no other time: not when it comes back because another field was
 * left with a fault, nor when it is drawn at another place.
 *
 * @param refusals how often the action was refused
 */
export const useRefused = (refusals: number): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(refusals);
  useEffect(() => {
    if (refusals > before.current) box.current?.focus();
    before.current = refusals;
  }, [refusals]);
  return box;
};
