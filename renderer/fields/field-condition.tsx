import { type TextKey, Words } from '../text/words.tsx';

/** When a field that may stay empty has to be filled in. */
export type Condition = 'if-it-changes' | 'with-a-new-number';

const words: Readonly<Record<Condition, TextKey>> = {
  'if-it-changes': 'fields.onlyWhenItChanges',
  'with-a-new-number': 'fields.onlyWithNewNumber',
};

/** Stands beside the name of a field that may stay empty. */
export const FieldCondition = ({ condition }: { readonly condition: Condition }) => (
  <span className="field__extra">
    <Words k={words[condition]} />
  </span>
);
