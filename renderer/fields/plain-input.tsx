import type { ClipboardEvent, ComponentProps } from 'react';
import type { FieldName } from '../flow/form-state.ts';

const refuse = (event: ClipboardEvent) => event.preventDefault();

/**
 * A native input of which nothing is remembered, corrected or suggested.
 * SECURITY: no autofill, spelling dictionary or system keyboard sees what is typed, and nothing of it gets into the
 * clipboard (security.md, "Nothing leaks").
 */
export const PlainInput = ({
  name,
  ...rest
}: Omit<ComponentProps<'input'>, 'name'> & { readonly name: FieldName | 'query' }) => (
  <input
    type="text"
    {...rest}
    name={name}
    inputMode="none"
    autoComplete="off"
    autoCorrect="off"
    autoCapitalize="off"
    spellCheck={false}
    onCopy={refuse}
    onCut={refuse}
  />
);
