import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { LimitNotices } from './limit-notices.ts';

/** Staff who leave `list` have seen the notices there; but nobody was there if the screen locks by itself. */
export const createNoticesOnList = (notices: Pick<LimitNotices, 'list' | 'seen'>) => {
  let screen: ScreenName = 'attract';
  return {
    /** The page shows that screen now. */
    shown: (next: ScreenName): void => {
      const before = screen;
      screen = next;
      if (before === 'list' && next !== 'list' && next !== 'staff') {
        notices.seen(notices.list());
      }
    },
  };
};
