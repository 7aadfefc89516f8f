import { Eraser } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionButton } from '../../design/action-button.tsx';
import type { ButtonState } from '../../design/button.tsx';

/** Empties what was typed; it never asks. */
export const ClearButton = ({
  state,
  words,
}: {
  readonly state: ButtonState;
  readonly words: ReactNode;
}) => (
  <ActionButton action="reset" state={state} look="quiet" size="small" icon={Eraser}>
    {words}
  </ActionButton>
);
