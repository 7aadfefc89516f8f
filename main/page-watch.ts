/** Between two questions, in milliseconds, and how many in a row a page may leave unanswered. */
const interval = 2_000;
const patience = 5;

export interface PageWatchParts {
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly ask: () => void;
  /** The present page has not answered for about 10 s. Said once; another page is watched from its `opened` on. */
  readonly hung: () => void;
}

/** Knows whether the present page still does anything. */
export interface PageWatch {
  /** A new page has started: from now on it is asked. */
  readonly opened: () => void;
  /** The page has answered. */
  readonly alive: () => void;
  /** The page is gone or about to go: it is asked no more. */
  readonly closed: () => void;
}

/** Asks the page every 2 s. Questions are counted, not time: while the machine sleeps, nobody asks, and nobody is missed. */
export const createPageWatch = ({ sleep, ask, hung }: PageWatchParts): PageWatch => {
  let watch: AbortController | null = null;
  let unanswered = 0;

  const closed = (): void => {
    watch?.abort();
    watch = null;
  };

  const run = async (over: AbortSignal): Promise<void> => {
    for (;;) {
      await sleep(interval, over);
      if (over.aborted) {
        return;
      }
      if (unanswered === patience) {
        closed();
        hung();
        return;
      }
      unanswered += 1;
      ask();
    }
  };

  return {
    opened: () => {
      closed();
      unanswered = 0;
      watch = new AbortController();
      void run(watch.signal);
    },
    alive: () => {
      unanswered = 0;
    },
    closed,
  };
};
