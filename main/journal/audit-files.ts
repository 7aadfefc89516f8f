import { readLink } from './audit-chain.ts';

export const auditFileName = 'audit-trail.jsonl';

const olderFile = /^audit-trail\.(\d{9})\.jsonl$/;

const firstIn = (name: string): number => Number(olderFile.exec(name)?.[1]);

/** Those files of the trail that were set aside, the oldest first. */
export const olderAuditFiles = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => olderFile.test(name))
    .toSorted((one, other) => firstIn(one) - firstIn(other));

/** The name under which a file is set aside: that of its first entry, or the next that is still free. */
export const olderAuditFileName = (first: number, taken: readonly string[]): string => {
  const name = `audit-trail.${String(first).padStart(9, '0')}.jsonl`;
  return taken.includes(name) ? olderAuditFileName(first + 1, taken) : name;
};

/** The sequence of the first entry of a file whose lines follow on entry `before`. */
export const firstSequence = (lines: readonly string[], before: number): number =>
  readLink(lines[0] ?? '')?.sequence ?? before + 1;
