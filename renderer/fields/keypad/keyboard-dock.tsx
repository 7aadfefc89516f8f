import { Keyboard } from './keyboard.tsx';
import { useTypingTarget } from './use-typing-target.ts';

/** The keyboard at the desk's edge, typing into the field in focus. */
export const KeyboardDock = ({ layout }: { readonly layout: 'text' | 'code' }) => (
  <Keyboard layout={layout} target={useTypingTarget()} />
);
