import type { FieldFault } from '../flow/form-state.ts';

/** Whether a field has to be filled in, or only when what is on file changes. */
export type Wanted = 'always' | 'when-it-changes';

/** What every field takes and tells. */
export interface FieldProps {
  readonly value: string;
  readonly fault: FieldFault | undefined;
  readonly onTyped: (value: string) => void;
  readonly onLeft: () => void;
}
