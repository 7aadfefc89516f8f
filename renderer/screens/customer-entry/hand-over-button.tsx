import { ArrowLeftRight } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import type { ButtonState } from '../../design/button.tsx';
import { Words } from '../../text/words.tsx';

/** Gives the screen to the customer, to type their card. */
export const HandOverButton = ({ state }: { readonly state: ButtonState }) => (
  <ActionButton action="hand-over" look="white" state={state} icon={ArrowLeftRight}>
    <Words k="customerEntry.handOver" />
  </ActionButton>
);
