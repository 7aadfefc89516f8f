import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './button.css';

export type ButtonLook = 'plain' | 'white' | 'primary' | 'quiet' | 'danger';
export type ButtonSize = 'usual' | 'small';

/** Whether a button can be pressed. `not-yet` and `busy` stay in focus order and say why by their words. */
export type ButtonState = 'ready' | 'not-yet' | 'busy';

export interface ButtonProps {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly state?: ButtonState;
  readonly icon?: LucideIcon;
  readonly iconSide?: 'before' | 'after';
  readonly className?: string;
  readonly action?: string;
  /** The id of the form whose default button this is: Enter in a field presses it. */
  readonly submits?: string;
  readonly opensDialog?: boolean;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

/** A native button in one of the product's looks. */
export const Button = (props: ButtonProps) => {
  const { look = 'plain', size = 'usual', state = 'ready', icon, iconSide = 'before' } = props;
  const Icon = state === 'busy' ? LoaderCircle : icon;
  const sign = Icon && <Icon className="icon" aria-hidden="true" />;
  const before = state === 'busy' || iconSide === 'before';
  const looks = [
    look === 'plain' ? '' : `button--${look}`,
    size === 'small' ? 'button--small' : '',
  ];
  return (
    <button
      type={props.submits ? 'submit' : 'button'}
      form={props.submits}
      className={['button', ...looks, props.className].filter(Boolean).join(' ')}
      data-action={props.action}
      aria-disabled={state === 'ready' ? undefined : true}
      aria-busy={state === 'busy' ? true : undefined}
      aria-haspopup={props.opensDialog ? 'dialog' : undefined}
      aria-label={props.label}
      aria-pressed={props.pressed}
      onClick={() => {
        if (state === 'ready') props.onPress();
      }}
    >
      {before && sign}
      {props.children && <span>{props.children}</span>}
      {!before && sign}
    </button>
  );
};
