/** Some values of which one is chosen. */
export const Setting = <Value extends string>({
  name,
  chosen,
  values,
  onChosen,
}: {
  readonly name: string;
  readonly chosen: Value;
  readonly values: readonly Value[];
  readonly onChosen: (value: Value) => void;
}) => (
  <label>
    {name}{' '}
    <select
      value={chosen}
      onChange={({ target }) => {
        const value = values.find((each) => each === target.value);
        if (value !== undefined) onChosen(value);
      }}
    >
      {values.map((value) => (
        <option key={value}>{value}</option>
      ))}
    </select>
  </label>
);
