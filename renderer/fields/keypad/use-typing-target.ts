import { useLayoutEffect, useState } from 'react';

/**
 * What the built-in keys type into: the field last in focus, until focus goes to something that is read. Known before a screen is
 * painted, so that no keys are seen that do not work yet.
 */
export const useTypingTarget = (): HTMLInputElement | null => {
  const [target, setTarget] = useState<HTMLInputElement | null>(null);
  useLayoutEffect(() => {
    const follow = (focused: Element | null) => {
      if (focused instanceof HTMLInputElement) setTarget(focused);
      else if (focused?.matches('h1, [role=alert]')) setTarget(null);
    };
    const onFocus = (event: FocusEvent) => follow(event.target as Element | null);
    follow(document.activeElement);
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return target?.isConnected ? target : null;
};
