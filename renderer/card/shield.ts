/** Milliseconds after which a typed digit covers itself. */
export const coversAfterMilliseconds = 2000;

/** When each digit of a field was typed, in milliseconds on a monotonic clock. */
export type TypingTimes = readonly number[];

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
};

/** The typing times after an edit: digits that stayed keep theirs, new ones get `now`. */
export const typingTimesAfter = (
  times: TypingTimes,
  before: string,
  after: string,
  now: number,
): TypingTimes => {
  const start = sharedStart(before, after);
  const [restBefore, restAfter] = [before.slice(start), after.slice(start)];
  const end = sharedStart(
    Array.from(restBefore).reverse().join(''),
    Array.from(restAfter).reverse().join(''),
  );
  return [
    ...times.slice(0, start),
    ...Array.from({ length: restAfter.length - end }, () => now),
    ...times.slice(before.length - end, before.length),
  ];
};

/** For each digit whether it is covered. It covers what is seen, never the value. */
export const coveredDigits = (times: TypingTimes, now: number): readonly boolean[] =>
  times.map((time) => now - time >= coversAfterMilliseconds);

/** Milliseconds until the next digit covers itself; null when all are covered. */
export const untilNextCover = (times: TypingTimes, now: number): number | null => {
  const open = times.filter((time) => now - time < coversAfterMilliseconds);
  return open.length === 0 ? null : Math.min(...open) + coversAfterMilliseconds - now;
};
