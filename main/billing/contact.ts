import type { AttemptFailure } from './answer.ts';

/** What one attempt told about the line: whether the backend was there and was who it should be. */
export type Contact = 'reached' | 'not-reached';

/** Whatever answers has been reached, even with nonsense. A request that was held back tells nothing. */
export const contactOf = (failure: AttemptFailure): Contact | null => {
  switch (failure.kind) {
    case 'never-sent':
    case 'lost':
      return 'not-reached';
    case 'unreadable':
    case 'refused':
      return 'reached';
    case 'no-access':
      return null;
  }
};
