import { RotateCw } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { Words } from '../text/words.tsx';
import { ActionButton } from './action-button.tsx';

const giveFocusToTitle = (): void => {
  if (document.activeElement?.matches('[data-action=retry]')) {
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
};

/** Tries the same again. It goes as soon as it is pressed: focus then goes to the title, and is never lost. */
export const RetryButton = () => {
  useLayoutEffect(() => giveFocusToTitle, []);
  return (
    <ActionButton action="retry" size="small" look="white" icon={RotateCw}>
      <Words k="actions.retry" />
    </ActionButton>
  );
};
