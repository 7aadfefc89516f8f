import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FieldFault, FieldName } from '../flow/form-state.ts';

/** What is wrong with which input, in words. */
export interface FaultShown {
  readonly field: FieldName;
  readonly fault: FieldFault;
  readonly words: ReactNode;
}

/** The line below a field. Its place is always kept, so a fault moves nothing. */
export const FieldNote = ({
  id,
  fault,
  children,
}: {
  readonly id: string;
  readonly fault: FaultShown | null;
  readonly children: ReactNode;
}) =>
  fault ? (
    <p className="field__fault" id={id} data-field={fault.field} data-fault={fault.fault}>
      <CircleAlert className="icon" aria-hidden="true" />
      <span>{fault.words}</span>
    </p>
  ) : (
    <p className="field__hint" id={id}>
      {children}
    </p>
  );
