import { Keyboard } from './keyboard.tsx';
import type { KeyboardPurpose } from './keyboard-layout.ts';
import { useTypingTarget } from './use-typing-target.ts';

/** The keyboard at the desk's edge, typing into the field in focus. */
export const KeyboardDock = ({ purpose }: { readonly purpose: KeyboardPurpose }) => (
  <Keyboard purpose={purpose} target={useTypingTarget()} />
);
