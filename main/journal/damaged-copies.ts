import type { AppendOnlyFile } from './append-only-file.ts';

const mostCopies = 5;

const copyName = /^operations\.damaged-(\d{1,9})\.jsonl$/;

const numberOf = (name: string): number => Number(copyName.exec(name)?.[1]);

/** Keeps the journal as it is under a name of its own, for whoever wants to know what happened; only the newest copies stay. */
export const keepDamagedCopy = (file: AppendOnlyFile): string => {
  const copies = file
    .neighbours()
    .filter((name) => copyName.test(name))
    .toSorted((one, other) => numberOf(one) - numberOf(other));
  const last = copies.at(-1);
  const name = `operations.damaged-${last === undefined ? 1 : numberOf(last) + 1}.jsonl`;
  file.copyTo(name);
  for (const old of copies.slice(0, Math.max(0, copies.length + 1 - mostCopies))) {
    file.removeNeighbour(old);
  }
  return name;
};
