/** Does the work for each item, so many at a time; answers in the order of the items. Rejects with the first failure. */
export const sideBySide = async <Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results = new Map<number, Result>();
  const left = [...items.entries()];
  const workThrough = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [place, item] = next;
      results.set(place, await work(item));
    }
  };
  await Promise.all(Array.from({ length: most }, workThrough));
  return [...results.entries()].toSorted(([one], [other]) => one - other).map(([, each]) => each);
};
