import { useEffect, useState } from 'react';

/**
 * The field that a raised keyboard types into: the one in focus, as long as focus stays there or on the keyboard.
 *
 * @param takes whether the keyboard comes out for a field of this name; always the same function
 * @param keyboard where the keyboard stands
 */
export const useRaisedTarget = (
  takes: (name: string) => boolean,
  keyboard: HTMLElement | null,
): { readonly target: HTMLInputElement | null; readonly putAway: () => void } => {
  const [target, setTarget] = useState<HTMLInputElement | null>(null);
  useEffect(() => {
    const follow = (focused: EventTarget | null) => {
      if (focused instanceof HTMLInputElement && takes(focused.name)) setTarget(focused);
      else if (!(focused instanceof Node && keyboard?.contains(focused))) setTarget(null);
    };
    const onFocus = (event: FocusEvent) => follow(event.target);
    const onLeft = ({ relatedTarget }: FocusEvent) => {
      if (!relatedTarget) setTarget(null);
    };
    /** Whoever types at a keyboard of their own, or has asked by Enter, wants to see what lies below. */
    const onKey = ({ key, target: pressed }: KeyboardEvent) => {
      const types = key.length === 1 || key === 'Enter' || key === 'Process';
      if (types && pressed instanceof HTMLInputElement) setTarget(null);
    };
    /** A touch between the keys takes no focus from the field. */
    const keep = (event: MouseEvent) => event.preventDefault();
    /** A touch brings the keyboard back to a field that has kept focus. */
    const onTouch = (event: PointerEvent) => {
      if (event.target === document.activeElement) follow(event.target);
    };
    follow(document.activeElement);
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', onLeft, { signal });
    document.addEventListener('pointerdown', onTouch, { signal });
    document.addEventListener('keydown', onKey, { signal });
    keyboard?.addEventListener('mousedown', keep, { signal });
    return () => listening.abort();
  }, [keyboard, takes]);
  const putAway = () => {
    if (keyboard?.contains(document.activeElement)) target?.focus();
    setTarget(null);
  };
  return { target: target?.isConnected ? target : null, putAway };
};
