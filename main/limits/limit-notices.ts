import type { LimitNotice } from '../../preload/contract/limits.ts';

/** Limits that were reached, for staff to see; in memory alone, the audit trail has them for good. */
export interface LimitNotices {
  add(notice: LimitNotice): void;
  /** The oldest first; the latest of each kind. */
  list(): readonly LimitNotice[];
  /** Staff have seen these. */
  seen(notices: readonly LimitNotice[]): void;
}

const kindOf = ({ act, party }: LimitNotice): string => `${act} ${party}`;

export const createLimitNotices = (
  changed: (notices: readonly LimitNotice[]) => void,
): LimitNotices => {
  const latest = new Map<string, LimitNotice>();
  const list = (): readonly LimitNotice[] => [...latest.values()];
  return {
    list,
    add: (notice) => {
      latest.delete(kindOf(notice));
      latest.set(kindOf(notice), notice);
      changed(list());
    },
    seen: (notices) => {
      // One that came again meanwhile has not been seen.
      const gone = notices.filter((notice) => latest.get(kindOf(notice)) === notice);
      for (const notice of gone) {
        latest.delete(kindOf(notice));
      }
      if (gone.length > 0) {
        changed(list());
      }
    },
  };
};
