import { type ReactNode, useEffect, useRef } from 'react';
import type { Failure } from '../../preload/contract/problem.ts';

/**
 * The fields of a screen. Enter presses the form's default button, the primary action; nothing is ever submitted by
 * the browser. After a failure focus goes to the first field that has been emptied by it.
 */
export const FieldsForm = ({
  className,
  failure,
  children,
}: {
  readonly className: string;
  readonly failure: Failure | null;
  readonly children: ReactNode;
}) => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!failure) return;
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])];
    inputs.find((input) => input.value === '')?.focus();
  }, [failure]);
  return (
    <form
      ref={form}
      id="fields"
      className={className}
      noValidate
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
    </form>
  );
};
