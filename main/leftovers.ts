import type { Registration } from './registration/registration.ts';

export interface LeftoversParts {
  readonly registration: Pick<Registration, 'endOwed' | 'resumeOrRevoke'>;
  readonly replacePage: () => void;
}

/** What earlier runs have left in the keychain, taken up as soon as both the journal has been read and the keychain can be used. */
export interface Leftovers {
  /** The journal has been read: from now on it is known which session has something to learn. */
  journalWasRead(): void;
  /** For when the keychain can be used. Does nothing before the journal has been read. */
  takeUp(): Promise<void>;
  /** The first page is about to be opened. */
  started(): void;
  /** The kiosk can serve somebody: a page that was opened before a session was found gives way to one that knows of it. */
  show(): void;
}

export const createLeftovers = ({ registration, replacePage }: LeftoversParts): Leftovers => {
  let journal: 'unread' | 'read' = 'unread';
  let page: 'none' | 'there' = 'none';
  let pageKnows: 'all' | 'not-of-the-session' = 'all';
  return {
    journalWasRead: () => {
      journal = 'read';
    },
    takeUp: async () => {
      if (journal === 'unread') {
        return;
      }
      await registration.endOwed();
      const found = await registration.resumeOrRevoke();
      if (found === 'resumed' && page === 'there') {
        pageKnows = 'not-of-the-session';
      }
    },
    started: () => {
      page = 'there';
    },
    show: () => {
      if (pageKnows === 'not-of-the-session') {
        pageKnows = 'all';
        replacePage();
      }
    },
  };
};
