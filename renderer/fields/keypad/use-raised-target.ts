import { useEffect, useState } from 'react';

/**
 * The field that a raised keyboard types into: the one in focus, as long as focus stays there or on the keyboard.
 *
 * @param takes whether the keyboard comes out for a field of this name
 * @param keyboard where the keyboard stands
 */
export const useRaisedTarget = (
  takes: (name: string) => boolean,
  keyboard: HTMLElement | null,
): { readonly target: HTMLInputElement | null; readonly putAway: () => void } => {
  const [target, setTarget] = useState<HTMLInputElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which fields are taken never changes
  useEffect(() => {
    const follow = (focused: EventTarget | null) => {
      if (focused instanceof HTMLInputElement && takes(focused.name)) setTarget(focused);
      else if (!(focused instanceof Node && keyboard?.contains(focused))) setTarget(null);
    };
    const onFocus = (event: FocusEvent) => follow(event.target);
    /** A touch brings the keyboard back to a field that has kept focus. */
    const onTouch = (event: PointerEvent) => {
      if (event.target === document.activeElement) follow(event.target);
    };
    follow(document.activeElement);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onTouch);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onTouch);
    };
  }, [keyboard]);
  const putAway = () => {
    if (keyboard?.contains(document.activeElement)) target?.focus();
    setTarget(null);
  };
  return { target: target?.isConnected ? target : null, putAway };
};
