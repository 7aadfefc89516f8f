import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { LimitNotices } from './limit-notices.ts';

export interface NoticesOnListParts {
  readonly notices: Pick<LimitNotices, 'list' | 'seen'>;
  /** Whether staff have the screen in a session of theirs that is neither locked nor over. */
  readonly areStaffThere: () => boolean;
}

/** Staff who leave `list` for another of their screens have seen the notices there; whoever was locked or logged out has perhaps not. */
export const createNoticesOnList = ({ notices, areStaffThere }: NoticesOnListParts) => {
  let screen: ScreenName | null = null;
  return {
    /** Another page takes the place of the one that showed the list. */
    opened: (): void => {
      screen = null;
    },
    /** The page shows that screen now. */
    shown: (next: ScreenName): void => {
      const before = screen;
      screen = next;
      // SECURITY: limits: a page alone, with nobody of staff before it, makes no notice go away.
      if (before === 'list' && next !== 'list' && areStaffThere()) {
        notices.seen(notices.list());
      }
    },
  };
};
