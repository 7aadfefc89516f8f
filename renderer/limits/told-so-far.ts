import type { LimitNotice } from '../../preload/contract/limits.ts';

const isSameAs = (one: LimitNotice) => (other: LimitNotice) =>
  one.at === other.at && one.act === other.act && one.party === other.party;

/**
 * All that was told so far, in the order in which it was first told. Main tells all that nobody has seen each time, and forgets it as soon
 * as it was shown: a screen keeps it as long as somebody may be reading it.
 */
export const toldSoFar = (
  before: readonly LimitNotice[],
  now: readonly LimitNotice[],
): readonly LimitNotice[] => [...before, ...now.filter((notice) => !before.some(isSameAs(notice)))];
