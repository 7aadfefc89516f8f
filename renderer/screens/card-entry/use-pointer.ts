import { useEffect, useState } from 'react';
import type { CardDrawing } from '../../design/drawn-card/drawn-card.tsx';

type Pointer = CardDrawing['pointer'];

const pointers: Readonly<Record<string, Pointer>> = {
  cardNumber: 'number',
  expiryMonth: 'expiry',
  expiryYear: 'expiry',
  securityCode: 'code',
};

/** What the drawn card points to: the field last in focus, until a title or summary is read. */
export const usePointer = (): Pointer => {
  const [pointer, setPointer] = useState<Pointer>('none');
  useEffect(() => {
    const follow = (element: Element | null) => {
      if (element instanceof HTMLInputElement) setPointer(pointers[element.name] ?? 'none');
      else if (element?.matches('h1, [role=alert]')) setPointer('none');
    };
    const onFocus = (event: FocusEvent) => follow(event.target as Element | null);
    follow(document.activeElement);
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return pointer;
};
