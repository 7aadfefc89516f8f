import type { ReactNode } from 'react';
/** Some values of one setting, of which one is chosen at a time. */
export const Choice = <Value extends string | number>({
  name,
  chosen,
  values,
  onChosen,
}: {
  readonly name: ReactNode;
  readonly chosen: Value;
  readonly values: readonly { readonly value: Value; readonly words: ReactNode }[];
  readonly onChosen: (value: Value) => void;
}) => (
  <fieldset className="choice">
    <legend className="choice__name">{name}</legend>
    <div className="menu__choices">
      {values.map(({ value, words }) => (
        <button
          key={value}
          type="button"
          className={`button button--lang ${value === chosen ? 'is-on' : ''}`}
          aria-pressed={value === chosen}
          onClick={() => onChosen(value)}
        >
          {words}
        </button>
      ))}
    </div>
  </fieldset>
);
