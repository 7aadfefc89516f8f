/** A running clock, `m:ss`. Each digit stands in a cell of its own, so that nothing moves as it runs. */
export const Clock = ({ seconds }: { readonly seconds: number }) => {
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span className="clock">
      {Array.from(text).map((sign, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its place
        sign === ':' ? sign : <i key={place}>{sign}</i>,
      )}
    </span>
  );
};
