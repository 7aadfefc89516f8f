import { useEffect, useState } from 'react';

/** What the built-in keys type into: the field last in focus, until focus goes to something that is read. */
export const useTypingTarget = (): HTMLInputElement | null => {
  const [target, setTarget] = useState<HTMLInputElement | null>(null);
  useEffect(() => {
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
