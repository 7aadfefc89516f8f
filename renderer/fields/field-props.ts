import type { FieldFault } from '../flow/form-state.ts';

/** What every field takes and tells. */
export interface FieldProps {
  readonly value: string;
  readonly fault: FieldFault | undefined;
  readonly onTyped: (value: string) => void;
  readonly onLeft: () => void;
}
