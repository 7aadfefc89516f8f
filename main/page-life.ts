import type { PageLoss } from './journal/audit-event.ts';
import type { Log } from './log/log.ts';
import { createPageWatch, type PageWatch, type PageWatchParts } from './page-watch.ts';

export interface PageLifeParts extends Pick<PageWatchParts, 'sleep' | 'ask'> {
  /** What was going on at the page is looked after, before another takes its place. */
  readonly lost: (reason: PageLoss) => Promise<void>;
  /** Another page takes the place of the present one. */
  readonly replace: () => void;
  readonly log: Log;
}

/** The present page, from its start to the one that takes its place. */
export interface PageLife extends PageWatch {
  readonly replace: () => void;
  /** It has crashed, or hangs. */
  readonly lose: (reason: PageLoss) => Promise<void>;
}

export const createPageLife = ({ lost, log, ...parts }: PageLifeParts): PageLife => {
  let page: 'there' | 'lost' = 'there';
  const watch = createPageWatch({ ...parts, hung: () => void lose('hung') });
  const replace = (): void => {
    watch.closed();
    parts.replace();
  };
  const lose = async (reason: PageLoss): Promise<void> => {
    // It may hang first, and then crash: it is lost once.
    if (page === 'lost') {
      return;
    }
    page = 'lost';
    watch.closed();
    log.error('page-lost', { reason });
    await lost(reason);
    page = 'there';
    replace();
  };
  return { ...watch, replace, lose };
};
