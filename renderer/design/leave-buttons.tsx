import { ArrowLeft, LogOut } from 'lucide-react';
import { Words } from '../text/words.tsx';
import { ActionButton } from './action-button.tsx';
import type { ButtonLook } from './button.tsx';

interface Look {
  /** `primary` where nothing else is left to do. */
  readonly look?: Extract<ButtonLook, 'plain' | 'primary'>;
}

/** Ends everything and makes room for the next customer; the same place and words on every screen. */
export const FinishButton = ({ look = 'plain' }: Look) => (
  <ActionButton action="finish" look={look} icon={LogOut}>
    <Words k="actions.finish" />
  </ActionButton>
);

/** Ends the session of whoever is logged in. */
export const LogOutButton = ({ look = 'plain' }: Look) => (
  <ActionButton action="log-out" look={look} icon={LogOut}>
    <Words k="actions.logOut" />
  </ActionButton>
);

/** One screen back. */
export const BackButton = () => (
  <ActionButton action="back" icon={ArrowLeft}>
    <Words k="actions.back" />
  </ActionButton>
);
