import { useEffect, useState } from 'react';

/** The input that a touch goes to: a label's is its input. */
const fieldTouched = (touched: EventTarget | null): EventTarget | null =>
  touched instanceof Element ? (touched.closest('label')?.control ?? touched) : touched;

const isTaken = (
  field: EventTarget | null,
  takes: (name: string) => boolean,
): field is HTMLInputElement => field instanceof HTMLInputElement && takes(field.name);

/**
 * The field that a raised keyboard types into, as long as focus stays there or on the keyboard.
 *
 * @param takes whether the keyboard comes out for a field of this name; always the same function
 * @param raisedBy `touch`: focus that came otherwise raises nothing, since it would cover what lies below for somebody who has
 * not asked. `focus`: somebody has asked for the keyboard, and it comes out for any focus.
 * @param keyboard where the keyboard stands
 */
export const useRaisedTarget = (
  takes: (name: string) => boolean,
  raisedBy: 'touch' | 'focus',
  keyboard: HTMLElement | null,
): { readonly target: HTMLInputElement | null; readonly putAway: () => void } => {
  const [target, setTarget] = useState<HTMLInputElement | null>(() => {
    const focused = document.activeElement;
    return raisedBy === 'focus' && isTaken(focused, takes) ? focused : null;
  });
  useEffect(() => {
    let touched: EventTarget | null = null;
    const onFocus = ({ target: focused }: FocusEvent) => {
      const isAsked = raisedBy === 'focus' || focused === touched;
      if (isAsked && isTaken(focused, takes)) setTarget(focused);
      else if (!(focused instanceof Node && keyboard?.contains(focused))) setTarget(null);
    };
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
    /** Focus follows a touch, unless the field has it already. */
    const onTouch = (event: PointerEvent) => {
      touched = fieldTouched(event.target);
      if (touched === document.activeElement && isTaken(touched, takes)) setTarget(touched);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', onLeft, { signal });
    document.addEventListener('pointerdown', onTouch, { signal });
    document.addEventListener('keydown', onKey, { signal });
    keyboard?.addEventListener('mousedown', keep, { signal });
    return () => listening.abort();
  }, [keyboard, raisedBy, takes]);
  const putAway = () => {
    if (keyboard?.contains(document.activeElement)) target?.focus();
    setTarget(null);
  };
  return { target: target?.isConnected ? target : null, putAway };
};
