import type { Action } from '../flow/flow-event.ts';
import { Button, type ButtonProps } from './button.tsx';
import { useSurroundings } from './surroundings.ts';

/** A button that reports being pressed, by the action it bears. */
export const ActionButton = ({
  action,
  ...rest
}: Omit<ButtonProps, 'action' | 'onPress'> & { readonly action: Action }) => {
  const { send } = useSurroundings();
  return <Button {...rest} action={action} onPress={() => send({ type: 'pressed', action })} />;
};
