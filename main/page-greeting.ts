/** A page hears events only from its first screen on: what has changed since it asked for its profile is told again then. */
export interface PageGreeting {
  /** A new page has asked for its profile. */
  readonly opened: () => void;
  /** It shows a screen. */
  readonly shown: () => void;
}

export const createPageGreeting = (tellAgain: () => void): PageGreeting => {
  let page: 'starting' | 'listening' = 'starting';
  return {
    opened: () => {
      page = 'starting';
    },
    shown: () => {
      if (page === 'starting') {
        page = 'listening';
        tellAgain();
      }
    },
  };
};
