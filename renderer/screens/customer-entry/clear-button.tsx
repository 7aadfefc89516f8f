import { Eraser } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionButton } from '../../design/action-button.tsx';

/** Empties what was typed; it never asks. */
export const ClearButton = ({ words }: { readonly words: ReactNode }) => (
  <ActionButton action="reset" look="quiet" size="small" icon={Eraser}>
    {words}
  </ActionButton>
);
