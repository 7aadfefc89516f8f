import './covering.css';

/**
 * What is seen in a covered input, sign by sign, laid over its transparent text in the same figures: the input's value
 * stays what was typed, and covering a sign moves nothing.
 */
export const Covering = ({
  text,
  covered,
}: {
  readonly text: string;
  /** For each sign that is no space, whether it is covered. */
  readonly covered: readonly boolean[];
}) => {
  let place = -1;
  const seen = Array.from(text).map((sign) => {
    if (sign === ' ') return sign;
    place += 1;
    return covered[place] ? '•' : sign;
  });
  return (
    <span className="covering" aria-hidden="true">
      {seen.join('')}
    </span>
  );
};
