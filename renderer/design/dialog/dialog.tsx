import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import './dialog.css';

export interface DialogProps {
  /** An `alertdialog` asks something that decides; a `dialog` is a menu or help. */
  readonly kind: 'dialog' | 'alertdialog';
  readonly open: boolean;
  readonly title: ReactNode;
  readonly className?: string;
  /** What focus goes to when it opens: the element that matches this selector. */
  readonly focus: string;
  readonly onDismiss: () => void;
  /** What stands before the title, e.g. a countdown. */
  readonly before?: ReactNode;
  readonly text?: ReactNode;
  /** The id of what describes it, where that is no text below the title. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/**
 * A modal question or menu over the screen, as the browser makes it: focus stays inside, all else is inert, and focus
 * goes back to where it was. Its content is in the page even while it is closed.
 */
export const Dialog = (props: DialogProps) => {
  const { open, focus } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    element.showModal();
    element.querySelector<HTMLElement>(focus)?.focus();
    return () => element.close();
  }, [open, focus]);
  return (
    <dialog
      ref={dialog}
      role={props.kind}
      className={`dialog ${props.className ?? ''}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={props.text ? `${id}-text` : props.describedBy}
      onCancel={(event) => {
        event.preventDefault();
        props.onDismiss();
      }}
    >
      {props.before}
      <div className="dialog__say">
        <h2 id={`${id}-title`} className="dialog__title" tabIndex={-1}>
          {props.title}
        </h2>
        {props.text && <p id={`${id}-text`}>{props.text}</p>}
      </div>
      {props.children}
    </dialog>
  );
};
